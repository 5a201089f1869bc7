/** What statements of rules find for themselves; all others are told which areas and territories to look at. */
const found: Record<string, string[]> = {
  'bottleneck-measure': ['Bottleneck'],
  'challenge-addressed': ['Challenge'],
  'cluster-area': ['Cluster'],
  'goal-measure': ['Goal'],
  'instrument-used': ['FundingInstrument'],
  'link-unrealised': ['CROSS_LINK', 'SpecialisationArea'],
  'measure-carrier': ['Measure'],
}

/** Labels and types over all of which the statement of a rule may walk. */
export function ruleSubjects(query: string): string[] {
  return found[query] ?? []
}
