import { useTranslation } from 'react-i18next'

/** Where a hit of a search was found, in words; undefined where its own name says it. */
export function useWhyMatched(): (hit: { matched: string; snippet: string }) => string | undefined {
  const { t, i18n } = useTranslation()
  return ({ matched, snippet }) => {
    if (matched === 'name' || matched === 'title') return undefined
    const field = i18n.exists(`field_${matched}`) ? t(`field_${matched}` as 'field_name') : t('field_other')
    return t('matchedIn', { field, snippet })
  }
}
