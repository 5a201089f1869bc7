import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Paint } from '../../../encoding/paint.ts'
import type { Fate } from '../../../graph/compared.ts'
import type { SavedPicture } from '../../../graph/svg/picture-svg.ts'
import { useThingWords } from '../../../ui/thing-words.ts'
import { useExploration } from '../exploration.ts'
import { useRegionName } from '../use-region-name.ts'
import { useNotes } from '../use-notes.ts'
import { useWhere } from '../use-where.ts'
import { lineWords, sourcesOf, type Speaking, thingWords } from './saved-words.ts'
import { useSavedLegend } from './use-saved-legend.ts'

/** The picture as it stands, with everything a file of it says; made anew at each call. */
export function useSavedPicture(): (paint: Paint) => SavedPicture {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { asOf, language } = useWorld()
  const region = useRegionName()
  const words = useThingWords()
  const where = useWhere()
  const legend = useSavedLegend()
  const notes = useNotes()
  const { t: written } = useTranslation('notes')
  const { t: own } = useTranslation('export')
  const { t: see } = useTranslation('see')
  const { graph, looked, shown, lines, seen, fates, nameOf, drawnNow } = useExploration()
  const became = (fate: Fate | null, desc: string): string =>
    fate === null || fate === 'kept' ? desc : `${see(`fate_${fate}`)}, ${desc}`
  const say: Speaking = {
    nameOf: (id) => {
      const thing = graph.things.get(id)
      const group = seen.groups.find((one) => one.id === id)
      if (group !== undefined) return seen.titleOf(group)
      return thing === undefined ? id : nameOf(thing)
    },
    kindOf: (thing) => words.kind(thing),
    verb: ({ type }) => words.type(type),
    sure: ({ modality }) => frame(modality),
    where,
    relations: (count) => t('relations', { count }),
  }
  return (paint) => {
    const byLine = new Map(lines.map((line) => [line.id, line]))
    const { picture, places } = drawnNow()
    const day = showDate(asOf, language)
    // Of a path the days are not compared, though the picture beside it may be.
    const days =
      looked.compare === null || fates === null
        ? own('lead', { date: day })
        : own('leadCompared', { date: day, day: showDate(looked.compare, language) })
    const count = new Set(shown.statements.map(({ source }) => source.id)).size
    return {
      title: own('title', { region }),
      lead: `${days} · ${t('things', { count: shown.things.length })}, ${t('statements', { count: shown.statements.length })}`,
      language,
      // Nothing steps back on paper: what is selected is a matter of the screen.
      picture: { ...picture, lines: picture.lines.map((line) => ({ ...line, weight: 'plain' })) },
      places,
      words: {
        thing: ({ id, fate }) => {
          const thing = graph.things.get(id)
          if (thing === undefined) return { title: id, desc: '' }
          const said = thingWords(thing, lines, say)
          return { ...said, desc: became(fate, said.desc) }
        },
        line: ({ id, from, to, count: bundled, fate }) => {
          const line = byLine.get(id)
          if (line !== undefined) {
            const said = lineWords(line, say)
            return { ...said, desc: became(fate, said.desc) }
          }
          return { title: `${say.nameOf(from)} – ${say.nameOf(to)}`, desc: t('lines', { count: bundled }) }
        },
      },
      legend,
      notes: { head: written('notes'), list: notes.map(({ name, text }) => `${name}: ${text}`) },
      sources: { head: t('sources', { count }), list: sourcesOf(shown.statements, where) },
      address: location.href,
      paint,
    }
  }
}
