/** The labels whose types implement `Node`; without them a fragment on the interface would match nothing. */
export const nodeTypes = [
  'Territory',
  'SpecialisationArea',
  'Theme',
  'Actor',
  'Initiative',
  'FundingInstrument',
  'Strategy',
  'Goal',
  'Measure',
  'Bottleneck',
  'Challenge',
  'ProcessStep',
  'Criterion',
  'Source',
]
