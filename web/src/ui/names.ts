import type { Language } from '../app/language.ts'
import type { NameMode } from '../app/settings.ts'

/** What a query must ask of a thing to show its name. */
export interface Named {
  name: string
  lang: string
  nameEn?: string | null
  nameSv?: string | null
  nameNb?: string | null
}

/** A country, as the reader's language calls it; in English by its label, unless the reader wants names as they are. */
export function countryIn(of: Named, names: NameMode, language: Language): string {
  const { main, label } = nameIn(of, names, language)
  return (language === 'en' ? label : undefined) ?? main.text
}

export interface ShownName {
  main: { text: string; lang: string }
  /** The English label that stands under or after it, when the reader wants both and it says something else. */
  label: string | undefined
}

/** The name to show; the original wording is never changed, only accompanied or replaced by a label of its own. */
export function nameIn(of: Named, names: NameMode, language: Language): ShownName {
  const own = { sv: of.nameSv, nb: of.nameNb, en: undefined }[language] ?? undefined
  const original = own === undefined ? { text: of.name, lang: of.lang } : { text: own, lang: language }
  const english = of.nameEn ?? undefined
  if (english === undefined || english === original.text) return { main: original, label: undefined }
  if (names === 'english') return { main: { text: english, lang: 'en' }, label: undefined }
  return { main: original, label: names === 'both' ? english : undefined }
}
