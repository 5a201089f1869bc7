import { useTranslation } from 'react-i18next'

const modalities = new Set(['stated', 'planned', 'proposed', 'example', 'inferred', 'computed'])

/** The reader's word for a value of the vocabulary, or for what questions of the library answer with; else nothing. */
export function useWordOf(): (value: string) => string | undefined {
  const { t, i18n } = useTranslation()
  const { t: words } = useTranslation('questions')
  return (value) => {
    if (!/^[A-Za-z][\w-]*$/u.test(value)) return undefined
    if (i18n.exists(`questions:word_${value}`)) return words(`word_${value}` as 'word_made')
    const key = [value, `kind_${value}`, `label_${value}`, `type_${value}`].find(
      (one) => i18n.exists(`frame:${one}`) && isOurs(value, one),
    )
    return key === undefined ? undefined : t(key as 'stated')
  }
}

/** Words of the vocabulary are ours; a name that happens to equal a key of the frame is not. */
function isOurs(value: string, key: string): boolean {
  return key === value ? modalities.has(value) : true
}
