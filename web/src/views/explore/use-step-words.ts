import { useTranslation } from 'react-i18next'
import { ThingNamesDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import type { Action } from '../../graph/actions.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration } from './exploration.ts'
import { mentioned, stepWords } from './step-words.ts'
import { useFacetWords } from './use-facet-words.ts'

/** Things whose names are asked for at once; a step about another one shows its id. */
const asked = 200

/** The steps of the log in words, things that are no longer on the picture by their names too. */
export function useStepWords(): (action: Action) => string {
  const { t } = useTranslation('steps')
  const { t: see } = useTranslation('see')
  const { language, asOf } = useWorld()
  const { graph, log, nameOf } = useExploration()
  const facet = useFacetWords()
  const away = [...new Set(log.steps.flatMap(({ action }) => mentioned(action)))].filter((id) => !graph.things.has(id))
  const ids = away.slice(-asked).sort()
  const { data } = useAnswer(ThingNamesDocument, { ids, asOf }, { skip: ids.length === 0 })
  const names = new Map(data?.nodes.flatMap((node) => (node === null ? [] : [[node.id, nameOf(node)]])))
  const name = (id: string): string => {
    const thing = graph.things.get(id)
    return thing === undefined ? (names.get(id) ?? id) : nameOf(thing)
  }
  return (action) => stepWords(action, { t, see, name, facet, day: (day) => showDate(day, language) })
}
