import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { scriptOf } from '../../../graph/script.ts'
import { useExploration } from '../exploration.ts'
import { useRegionName } from '../use-region-name.ts'
import { useStepWords } from '../use-step-words.ts'

/** What is on the picture as a Cypher statement, below the region, the day and the steps that led to it. */
export function useScript(): string {
  const { t } = useTranslation('script')
  const { asOf, language } = useWorld()
  const { log, shown } = useExploration()
  const region = useRegionName()
  const words = useStepWords()
  const steps = log.steps.slice(0, log.at).map(({ action }, index) => `${index + 1}. ${words(action)}`)
  return scriptOf({
    things: shown.things,
    statements: shown.statements,
    remarks: [t('asOf', { region, day: showDate(asOf, language) }), ...steps],
  })
}
