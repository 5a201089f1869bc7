interface Placed {
  id: string
}

/** What lies in each country, the country with most members first. */
export function byCountry<T, C extends Placed>(
  all: readonly T[],
  countryOf: (one: T) => C | null,
): { country: C | null; members: T[] }[] {
  const groups = new Map<string, { country: C | null; members: T[] }>()
  for (const one of all) {
    const country = countryOf(one)
    const group = groups.get(country?.id ?? '') ?? { country, members: [] }
    group.members.push(one)
    groups.set(country?.id ?? '', group)
  }
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length)
}
