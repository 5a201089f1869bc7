import type { Label } from '../../generated/operations.ts'

/** The labels of things: those whose types implement `Node`. */
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
