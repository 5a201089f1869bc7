import { useMemo } from 'react'
import { TraitsDocument, type TraitsQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import type { Traits } from '../../graph/grouping.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import { useLast } from '../../ui/use-last.ts'

interface KnownTraits {
  answer: Answer<TraitsQuery>
  /** False while they are on their way. */
  ready: boolean
  traits: ReadonlyMap<string, Traits>
  spots: ReadonlyMap<string, { lat: number; lon: number }>
  nameOfTrait: (id: string) => string
}

type Row = TraitsQuery['traits'][number]

/** What the things can be grouped, sized and coloured by; asked for only when something of it is wanted. */
export function useTraits(ids: readonly string[], wanted: boolean): KnownTraits {
  const { region, asOf, names, language } = useWorld()
  const sorted = useMemo(() => [...ids].sort(), [ids])
  const answer = useAnswer(TraitsDocument, { ids: sorted, asOf }, { skip: !wanted || ids.length === 0 })
  // While a thing more is asked about, the others stay where they are.
  const rows = useLast(answer.data, `${region} ${asOf}`)?.traits
  const known = useMemo(() => knownOf(rows ?? []), [rows])
  return {
    answer,
    ready: rows !== undefined,
    traits: known.traits,
    spots: known.spots,
    nameOfTrait: (id) => {
      const named = known.named.get(id)
      return named === undefined ? id : nameIn(named, names, language).main.text
    },
  }
}

function knownOf(rows: readonly Row[]): Pick<KnownTraits, 'traits' | 'spots'> & { named: Map<string, Named> } {
  const spots = rows
    .flatMap((row) => row.regions)
    .flatMap(({ id, lat, lon }) => (lat === null || lon === null ? [] : [[id, { lat, lon }] as const]))
  const named = rows.flatMap((row) => [...row.regions, ...row.countries, ...row.themes, ...row.funds])
  return {
    traits: new Map(rows.map((row) => [row.id, traitsOf(row)])),
    spots: new Map(spots),
    named: new Map(named.map((one) => [one.id, one])),
  }
}

function traitsOf({ regions, countries, themes, funds, phase, year, amount, currency }: Row): Traits {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id)
  return {
    regions: ids(regions),
    countries: ids(countries),
    themes: ids(themes),
    funds: ids(funds),
    ...{ phase, year, amount, currency },
  }
}
