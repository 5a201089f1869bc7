import type { GapRule } from '../rule.ts'

const worksOn = { subject: 'area', group: 'actors', counting: 'any', version: 1 } as const

export const areaAcademia: GapRule = {
  ...worksOn,
  id: 'area-academia',
  severity: 'high',
  title: { en: 'University or institute', sv: 'Universitet eller institut', nb: 'Universitet eller institutt' },
  question: {
    en: 'Does a university or research institute work on the area?',
    sv: 'Arbetar något universitet eller forskningsinstitut med området?',
    nb: 'Arbeider noe universitet eller forskningsinstitutt med området?',
  },
  closes: {
    en: 'A source that says that a university or institute works on the area',
    sv: 'En källa som säger att ett universitet eller institut arbetar med området',
    nb: 'En kilde som sier at et universitet eller institutt arbeider med området',
  },
  criteria: ['criterion:c01'],
  claim: { relation: 'WORKS_ON', kinds: ['University', 'ResearchInstitute'] },
  query: 'area-academia',
}

export const areaCriticalMass: GapRule = {
  ...worksOn,
  id: 'area-critical-mass',
  severity: 'medium',
  title: { en: 'Actor count', sv: 'Antal aktörer', nb: 'Antall aktører' },
  question: {
    en: 'Do at least three actors work on the area?',
    sv: 'Arbetar minst tre aktörer med området?',
    nb: 'Arbeider minst tre aktører med området?',
  },
  closes: {
    en: 'Sources that name three actors who work on the area, or a decision to leave it out',
    sv: 'Källor som nämner tre aktörer som arbetar med området, eller ett beslut att välja bort det',
    nb: 'Kilder som nevner tre aktører som arbeider med området, eller et vedtak om å velge det bort',
  },
  criteria: ['criterion:c02'],
  counting: 'number',
  needed: 3,
  claim: { relation: 'WORKS_ON', kinds: ['Actor'] },
  query: 'area-actors',
}
