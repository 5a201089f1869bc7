import { useTranslation } from 'react-i18next'
import { lineOf } from './where.ts'

/** Where in its source a statement stands, in words: "line 54", "web page", or the locator as it is. */
export function useWhere(): (statement: { locator: string | null }) => string {
  const { t } = useTranslation()
  return ({ locator }) => {
    const line = lineOf(locator)
    if (line !== null) return t('lineNo', { number: line })
    return locator ?? t('webPage')
  }
}
