import { useTranslation } from 'react-i18next'
import type { CompletionWords } from './completions.ts'

/** What the completion list says of names, in the reader's language. */
export function useCompletionWords(): CompletionWords {
  const { t } = useTranslation('query')
  return {
    label: (count) => t('labelCount', { count }),
    type: ({ count, ends }) => t('typeShort', { count, ends }),
    property: ({ on, count, filled }) =>
      filled >= count ? t('propertyAlways', { on }) : t('propertySome', { on, filled, count }),
  }
}
