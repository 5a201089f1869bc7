import type { Label } from '../../generated/operations.ts'

/** The eight families of things that have a shape and a colour of their own. */
export const kinds = ['area', 'actor', 'initiative', 'fund', 'theme', 'territory', 'source', 'other'] as const
export type Kind = (typeof kinds)[number]

const kindByLabel: Partial<Record<Label, Kind>> = {
  Territory: 'territory',
  SpecialisationArea: 'area',
  Theme: 'theme',
  Actor: 'actor',
  Initiative: 'initiative',
  FundingInstrument: 'fund',
  Source: 'source',
}

/** The family a label is drawn as; what has no shape of its own is `other`. */
export function kindOf(label: Label): Kind {
  return kindByLabel[label] ?? 'other'
}
