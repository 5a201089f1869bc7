import { useNavigate, useSearch } from '@tanstack/react-router'
import { shiftDay, today } from './dates.ts'
import type { Language } from './language.ts'
import type { Place } from './root.ts'
import { language, lastRegion, nameMode, type NameMode } from './settings.ts'

/** What every view shares: region and date (in the address), language and how names show (remembered). */
export interface World {
  /** The id of the chosen territory. */
  region: string
  /** The day everything is shown as of, `YYYY-MM-DD`. Pass it to every field that takes it. */
  asOf: string
  past: boolean
  /** The day is still to come. */
  future: boolean
  /** What stood in the address in the place of the date and is no day. */
  noDay: string | undefined
  language: Language
  names: NameMode
  setRegion: (id: string) => void
  setAsOf: (day: string) => void
  /** Goes on from the day in the address, which may be ahead of what is drawn when keys come quickly. */
  stepDay: (days: number) => void
  setLanguage: (language: Language) => void
  setNames: (names: NameMode) => void
}

export function useWorld(): World {
  const search: Partial<Place> = useSearch({ strict: false })
  const navigate = useNavigate()
  const current = { language: language.use(), names: nameMode.use(), lastRegion: lastRegion.use() }
  const asOf = search.asOf ?? today()
  const go = (place: Partial<Place>): void => {
    // What a view keeps in its history entry stays: it decides what another day or region means to it.
    void navigate({ to: '.', search: (old: Partial<Place>) => ({ ...old, ...place }), state: true })
  }
  return {
    region: search.region ?? current.lastRegion,
    asOf,
    past: asOf < today(),
    future: asOf > today(),
    noDay: search.noDay,
    language: current.language,
    names: current.names,
    setRegion: (id) => {
      lastRegion.set(id)
      go({ region: id })
    },
    setAsOf: (day) => go({ asOf: day, noDay: undefined }),
    stepDay: (days) => {
      void navigate({
        to: '.',
        search: (old: Partial<Place>) => ({
          ...old,
          asOf: shiftDay(old.asOf ?? today(), days),
          noDay: undefined,
        }),
        state: true,
      })
    },
    setLanguage: (next) => language.set(next),
    setNames: (next) => nameMode.set(next),
  }
}
