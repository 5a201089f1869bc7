import { browserLanguage, languages } from './language.ts'
import { anyText, oneOf, remembered } from './remembered.ts'

/** What the reader chose and this browser remembers. */

const nameModes = ['original', 'english', 'both'] as const
export type NameMode = (typeof nameModes)[number]

const maybeEmpty = (text: string): text is string => typeof text === 'string'

export const language = remembered({
  key: 'language',
  fallback: () => browserLanguage(navigator.languages),
  accepts: oneOf(languages),
})
export const nameMode = remembered<NameMode>({ key: 'names', fallback: () => 'both', accepts: oneOf(nameModes) })
/** The region of the last visit; the first visit opens in Blekinge, whose documents started the graph. */
export const lastRegion = remembered<string>({ key: 'region', fallback: () => 'territory:se221', accepts: anyText })
/** The name that a person types before writing; kept here, shown as typed, not verified. */
export const writerName = remembered<string>({ key: 'name', fallback: () => '', accepts: maybeEmpty })
/** Opens writing off loopback; kept in the tab only. */
export const writeToken = remembered<string>({ key: 'token', fallback: () => '', accepts: maybeEmpty, keep: 'tab' })
export const singleKeys = remembered({
  key: 'keys',
  fallback: () => 'on',
  accepts: oneOf(['on', 'off']),
})
