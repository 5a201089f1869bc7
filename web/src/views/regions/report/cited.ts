import type { Place, SourceFacts } from './facts.ts'

/** A source in the list at the end, with the number by which the text cites it. */
export interface Cited {
  number: number
  source: SourceFacts
  /** The places in it that are cited, each once, in the order of the text. */
  locators: string[]
}

/** Sources by id, numbered in the order in which the text cites them. */
export function citedSources(places: readonly Place[]): Map<string, Cited> {
  const cited = new Map<string, Cited>()
  for (const place of places) {
    const source = sourceOf(place)
    const entry = cited.get(source.id) ?? { number: cited.size + 1, source, locators: [] }
    cited.set(source.id, entry)
    if (place.locator !== null && !entry.locators.includes(place.locator)) entry.locators.push(place.locator)
  }
  return cited
}

/** The source itself; of an entered statement the one that the person named. */
export function sourceOf({ source }: Place): SourceFacts {
  return source.basedOn ?? source
}

/** Does a document say so, be it that a person entered it from one? A decision alone rests on nobody but who decided. */
export function isOfDocument({ source }: Place): boolean {
  return source.kind !== 'entered' || (source.basedOn ?? null) !== null
}

/** Each place once. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  const key = (place: Place): string => `${sourceOf(place).id} ${place.locator ?? ''}`
  return [...new Map(places.toReversed().map((place) => [key(place), place])).values()].reverse()
}
