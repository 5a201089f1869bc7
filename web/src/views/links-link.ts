/** Where two areas open in Links: the matrix of the region, with the pair's card beside. */
export function linkPair(
  region: string,
  ...[one, other]: readonly [string, string]
): { to: '/links'; search: { region: string; pair: string } } {
  return { to: '/links', search: { region, pair: pairId(one, other) } }
}

/** `areas|a|b`, the lower id first, as the API names a pair. */
export function pairId(one: string, other: string): string {
  return one < other ? `areas|${one}|${other}` : `areas|${other}|${one}`
}
