import { useTranslation } from 'react-i18next'
import { failureOf, failureTitles } from './failure.ts'

/** What went wrong, in one sentence of the reader's language. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation()
  return (error) => t(failureTitles[failureOf(error).where])
}
