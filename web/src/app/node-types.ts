import type { Label } from '../../generated/operations.ts'

/** The labels whose types implement `Node`; without them a fragment on the interface would match nothing. */
export const nodeTypes: Label[] = [
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
