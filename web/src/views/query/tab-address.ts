import type { ParameterValues, Tab } from './facts.ts'
import type { QuerySearch } from './search.ts'

/** Characters that a statement may take in the address, percent signs included. Beyond it servers and mails cut. */
const longestStatement = 1500

export type TabAddress = Pick<QuerySearch, 'question' | 'version' | 'statement' | 'values'>

/** What of a tab stands in the address: a question by its id, a text of one's own where it is short. */
export function tabAddress(tab: Tab): TabAddress {
  const own = tab.question === undefined || tab.question.edited
  const fits = encodeURIComponent(tab.statement).length <= longestStatement
  return {
    question: tab.question?.id,
    version: tab.question?.older === true ? tab.question.version : undefined,
    statement: own && fits && tab.statement !== '' ? tab.statement : undefined,
    values: Object.keys(tab.values).length === 0 ? undefined : tab.values,
  }
}

/** The same for the same address, whatever the order of its values; empty for one that names nothing. */
export function addressKey({ question, version, statement, values }: TabAddress): string {
  if (question === undefined && statement === undefined) return ''
  const sorted = Object.entries(values ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([question, version, statement, sorted])
}

/** Values as they stand in an address; the router has parsed their JSON. */
export function addressValues(address: TabAddress): ParameterValues {
  return (address.values ?? {}) as ParameterValues
}
