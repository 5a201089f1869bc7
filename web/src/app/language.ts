export const languages = ['sv', 'nb', 'en'] as const
export type Language = (typeof languages)[number]

/** The first of the browser's languages that we speak; `no` and `nn` readers get bokmål, others English. */
export function browserLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-', 1)[0]
    if (code === 'sv') return 'sv'
    if (code === 'nb' || code === 'no' || code === 'nn') return 'nb'
    if (code === 'en') return 'en'
  }
  return 'en'
}
