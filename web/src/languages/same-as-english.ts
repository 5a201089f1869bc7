const both = [
  'frame.start',
  'frame.product',
  'frame.region',
  'frame.regionChosen',
  // A language is named in itself.
  'frame.languageSv',
  'frame.languageNb',
  'frame.languageEn',
  'frame.footData',
  'frame.footApi',
  'frame.kind_Region',
  'frame.kind_Pilot',
  'start.perRegion',
  'partners.region',
  'links.workshop',
  'links.column_region',
  'workshop.title',
  'workshop.fileName',
]

/** Texts that are rightly the same in English: words that the languages share, and names. A test compares. */
export const sameAsEnglish: Record<'sv' | 'nb', ReadonlySet<string>> = {
  sv: new Set([
    ...both,
    'frame.kind_SciencePark',
    'frame.kind_Process',
    'explore.relation',
    'explore.relations_one',
    'sources.tabText',
    'sources.type',
    'report.period',
    'links.partners_one',
  ]),
  nb: new Set([...both, 'frame.kind_Investor', 'sources.status', 'links.partners_one']),
}
