import type { Partner } from './facts.ts'

/** How many partners are in sight at first, on list and map alike. */
const first = 8

/** The best partners, and after them the one that stands beside where it is none of these. */
export function shownFirst<Of extends { region: Pick<Partner['region'], 'id'> }>(
  partners: readonly Of[],
  other: string | undefined,
): Of[] {
  return partners.filter(({ region }, index) => index < first || region.id === other)
}
