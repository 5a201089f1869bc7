import { useTranslation } from 'react-i18next'
import { boxedLines, type GroupBox } from '../../graph/boxed.ts'
import type { Line } from '../../graph/lines.ts'
import type { Point } from '../../graph/model.ts'
import { linesInReadingOrder, otherEnd } from '../../graph/walk.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import { useSentence } from './use-sentence.ts'

/** A line, or a bundle of some, as the keyboard follows it. */
interface Tie {
  id: string
  from: string
  to: string
  lines: readonly Line[]
}

interface Stops {
  /** Things and groups that arrows reach: of a closed group only itself. */
  ids: readonly string[]
  nameOfStop: (id: string) => string
  /** Where each stop is: an open group at its title. */
  placesOf: (all: ReadonlyMap<string, Point>) => Map<string, Point>
  tiesOf: (id: string, places: ReadonlyMap<string, Point>) => Tie[]
  /** What a screen reader hears of a stop, and of a line that leads away from it. */
  wordsOf: (id: string) => string
  wordsOfTie: (tie: Tie, from: string) => { sentence: string; sure: string }
}

/** What the keyboard walks: things, and groups where there are some. */
export function useStops(): Stops {
  const { t } = useTranslation('explore')
  const { t: see } = useTranslation('see')
  const words = useThingWords()
  const sentence = useSentence()
  const { shown, lines, seen, view, nameOf } = useExploration()
  const { boxed } = seen
  const things = new Map(shown.things.map((thing) => [thing.id, thing]))
  const groups = new Map(boxed?.groups.map((group) => [group.id, group]))
  const ids =
    boxed === null
      ? [...things.keys()]
      : boxed.groups.flatMap(({ id, open, shown: inside }) => [id, ...(open ? inside : [])])
  const single = (line: Line): Tie => ({ id: line.id, from: line.from, to: line.to, lines: [line] })
  const ties = (): Tie[] => {
    if (boxed === null) return lines.map(single)
    const { bundles, inside } = boxedLines(lines, boxed)
    return [...bundles, ...inside.map(single)]
  }
  const nameOfStop = (id: string): string => {
    const thing = things.get(id)
    return groups.get(id)?.title ?? (thing === undefined ? id : nameOf(thing))
  }
  const tiesOf: Stops['tiesOf'] = (id, places) => linesInReadingOrder(id, ties(), places)
  return {
    ids,
    nameOfStop,
    tiesOf,
    placesOf: (all) =>
      new Map(
        ids.flatMap((id) => {
          const [at, group] = [all.get(id), groups.get(id)]
          if (at === undefined) return []
          const title = { x: at.x, y: at.y - (group?.height ?? 0) / 2 }
          return [[id, group?.open === true ? title : at]]
        }),
      ),
    wordsOf: (id) => {
      const [group, thing] = [groups.get(id), things.get(id)]
      const count = tiesOf(id, new Map()).length
      if (group !== undefined)
        return see('spokenGroup', {
          name: group.title,
          things: t('things', { count: group.count }),
          lines: t('lines', { count }),
          state: see(stateOf(group, view.selected)),
        })
      if (thing === undefined) return ''
      return t('spokenThing', { name: nameOf(thing), kind: words.kind(thing), relations: t('relations', { count }) })
    },
    wordsOfTie: (tie, from) => {
      const first = tie.lines[0]?.statements[0]
      if (first !== undefined && things.has(tie.from) && things.has(tie.to)) return sentence(first, from)
      const to = nameOfStop(otherEnd(tie, from))
      const said = see('relationsBetween', { count: tie.lines.length, a: nameOfStop(from), b: to })
      return { sentence: said, sure: first === undefined ? '' : sentence(first, from).sure }
    },
  }
}

function stateOf(
  { id, open, selected }: GroupBox,
  chosen: readonly string[],
): 'stateOpen' | 'stateClosed' | 'stateHolding' {
  if (open) return 'stateOpen'
  return selected && !chosen.includes(id) ? 'stateHolding' : 'stateClosed'
}
