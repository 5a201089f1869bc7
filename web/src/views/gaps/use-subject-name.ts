import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { nameIn, type Named } from '../../ui/names.ts'

/** What a finding is about, in words: a thing, or the two areas of a pair. */
export function useSubjectName(): (finding: { subject: Named | null; pair: readonly Named[] }) => string {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return ({ subject, pair: [a, b] }) => {
    if (subject !== null) return name(subject)
    return a === undefined || b === undefined ? '' : t('pair', { a: name(a), b: name(b) })
  }
}
