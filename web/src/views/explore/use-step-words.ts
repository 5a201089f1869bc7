import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import type { Action } from '../../graph/actions.ts'
import { isGroup } from '../../graph/grouping.ts'
import { useExploration } from './exploration.ts'
import { groupTitle } from './group-title.ts'
import { mentioned, stepWords } from './step-words.ts'
import { useFacetWords } from './use-facet-words.ts'
import { useNames } from './use-names.ts'

/** The steps of the log in words, things that are no longer on the picture by their names too. */
export function useStepWords(): (action: Action) => string {
  const { t } = useTranslation('steps')
  const { t: see } = useTranslation('see')
  const { language } = useWorld()
  const { log } = useExploration()
  const nameOf = useNames(log.steps.flatMap(({ action }) => mentioned(action)))
  const facet = useFacetWords(nameOf)
  const name = (id: string): string => (isGroup(id) ? groupTitle(id, see, nameOf) : nameOf(id))
  return (action) => stepWords(action, { t, see, name, facet, day: (day) => showDate(day, language) })
}
