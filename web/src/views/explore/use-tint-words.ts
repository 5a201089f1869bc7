import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'

/** A colour of the legend in words: a role, a phase, a theme, a span of numbers. Unless it is said how, the traits name a theme. */
export function useTintWords(nameOf?: (id: string) => string): (key: string) => string {
  const { t, i18n } = useTranslation('see')
  const { t: measures } = useTranslation('measures')
  const { seen } = useExploration()
  return (key) => {
    for (const text of [`tint_${key}`, `role_${key}`])
      if (i18n.exists(text, { ns: 'see' })) return t(text as 'tint_none')
    const community = /^community:(\d+)$/.exec(key)?.[1]
    if (community !== undefined) return measures('communityNo', { number: community })
    return /^\d+-\d+$/.test(key) ? key.replace('-', '–') : (nameOf ?? seen.nameOfTrait)(key)
  }
}
