import { useTranslation } from 'react-i18next'
import type { en } from '../../../languages/query/en.ts'

/** What a guard's rule is about and what to do instead, in the reader's language; nothing of a rule without words. */
export function useRuleWords(): (rule: string | undefined) => string | undefined {
  const { t, i18n } = useTranslation('query')
  return (rule) => {
    const key = `rule_${rule ?? ''}`
    return i18n.exists(key, { ns: 'query' }) ? t(key as keyof typeof en) : undefined
  }
}
