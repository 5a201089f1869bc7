import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import type { PathAsked } from '../../graph/model.ts'
import type { Route, Way } from '../../graph/route.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { Paths } from './use-paths.ts'

interface PathWords {
  /** What was found, in one or two sentences; empty while it is looked for. */
  summary: (paths: Paths) => string
  /** What was searched, for who finds nothing. */
  searched: (asked: PathAsked, joining: readonly string[]) => string
  /** How sure a path is: "all stated", "1 planned". */
  sure: (way: Way) => string
  /** The relations that join everything, as words. */
  joining: (paths: Paths) => string
  /** Above each column of a picture of paths: start, steps, goal. */
  headsOf: (route: Route) => { over: string; text: string }[]
  name: (id: string) => string
}

/** Paths in words. */
export function usePathWords(): PathWords {
  const { t } = useTranslation('path')
  const { t: frame } = useTranslation()
  const words = useThingWords()
  const { asOf, language } = useWorld()
  const { graph, paths, nameOf } = useExploration()
  const name = (id: string): string => {
    const thing = paths?.found?.things.get(id) ?? graph.things.get(id)
    return thing === undefined ? id : nameOf(thing)
  }
  const joining: PathWords['joining'] = ({ found }) => (found?.joining ?? []).map((type) => words.type(type)).join(', ')
  return {
    name,
    joining,
    headsOf: ({ ways: [first] }) =>
      (first?.ids ?? []).map((over, step, { length }) => ({
        over,
        text: step === 0 ? t('begin') : step === length - 1 ? t('goal') : t('stepNo', { number: step }),
      })),
    summary: ({ asked, answer, found }) => {
      if (found === null || answer.waiting) return ''
      const { ways } = found.route
      const ends = { from: name(asked.from), to: name(asked.to) }
      const [first] = ways
      if (first === undefined) return t('none', { ...ends, count: asked.maxSteps })
      const stated = ways.filter(({ weakest }) => weakest === 'stated').length
      const reaches = t('reaches', { ...ends, count: first.statements.length })
      return `${reaches} ${t('restOnStated', { count: ways.length, stated })}`
    },
    searched: (asked, left) =>
      [
        t('searchedDay', { day: showDate(asOf, language) }),
        t('searchedSteps', { count: asked.maxSteps }),
        asked.onlyStated ? t('onlyStated') : t('allSure'),
        t(`direction_${asked.direction}`),
        ...(asked.joining ? [] : [t('searchedWithout', { types: left.join(', ') })]),
      ].join(' · '),
    sure: ({ statements, weakest }) =>
      weakest === 'stated'
        ? t('allStated')
        : `${statements.filter(({ modality }) => modality === weakest).length} ${frame(weakest)}`,
  }
}
