import { useTranslation } from 'react-i18next'
import type { en } from '../../../languages/query/en.ts'
import type { RunFailure } from './facts.ts'
import { useRuleWords } from './use-rule-words.ts'

interface FailureWords {
  /** What happened. */
  title: string
  /** What to do about it. */
  text: string
}

type Key = keyof typeof en

/** What became of a run that failed, and what to do, in the reader's language. */
export function useFailureWords(): (failure: RunFailure) => FailureWords {
  const { t, i18n } = useTranslation('query')
  const known = (key: string): key is Key => i18n.exists(key, { ns: 'query' })
  const ruleWords = useRuleWords()
  return ({ code, message, guard, rule, instead, detail, missing, line, column }) => {
    const [ruled, coded] = [ruleWords(rule), `failed_${code}`]
    const at = line == null ? '' : t('atPlace', { line, column: column ?? 1 })
    if (guard !== undefined && ruled !== undefined) return { title: t(`guard_${guardOf(guard)}`, { at }), text: ruled }
    if (missing !== undefined && missing.length > 0)
      return { title: t('failed_missing', { names: missing.map((name) => `$${name}`).join(', ') }), text: '' }
    if (code === 'BAD_CYPHER') return { title: t('failed_BAD_CYPHER', { at }), text: detail ?? message }
    return known(coded)
      ? { title: t(coded), text: instead ?? '' }
      : { title: t('failed_other'), text: instead ?? message }
  }
}

function guardOf(guard: string): 'text' | 'plan' | 'session' {
  return guard === 'plan' || guard === 'session' ? guard : 'text'
}
