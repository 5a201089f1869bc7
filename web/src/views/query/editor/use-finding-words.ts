import { useTranslation } from 'react-i18next'
import { useRuleWords } from '../run/use-rule-words.ts'
import type { Finding } from './facts.ts'
import type { Schema } from './schema.ts'

interface FindingWords {
  /** What is wrong, in one sentence. */
  what: (finding: Finding) => string
  /** What is known of the name that was likely meant, such as how many relations of the type there are. */
  known: (finding: Finding) => string | undefined
}

/** What is wrong in a statement, in the reader's language. */
export function useFindingWords(schema: Schema): FindingWords {
  const { t } = useTranslation('query')
  const ruleWords = useRuleWords()
  return {
    what: ({ kind, subject, rule, detail }) =>
      kind === 'product'
        ? t('notice_cartesian_product')
        : t(`finding_${kind}`, { subject, detail: ruleWords(rule) ?? detail ?? '' }),
    known: ({ kind, instead }) => {
      if (instead === undefined) return undefined
      if (kind === 'label') return t('labelCount', { count: schema.labels.get(instead) ?? 0 })
      const type = kind === 'type' ? schema.types.get(instead) : undefined
      const [ends] = type?.ends ?? []
      if (type === undefined || ends === undefined) return undefined
      return t('typeCount', { count: type.count, from: ends.from, to: ends.to })
    },
  }
}
