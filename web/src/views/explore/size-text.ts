import type { Language } from '../../app/language.ts'
import { showNumber } from '../../app/dates.ts'

/** What a size stands for: a number, or an amount as short as it is still read. */
export function sizeText(value: number, currency: string | null, language: Language): string {
  if (currency === null) return showNumber(value, language)
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}
