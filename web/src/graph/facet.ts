import type { Facet } from './model.ts'

/** Does the text name a row of the legend? */
export function isFacet(text: string): text is Facet {
  return /^((kind|sure|coupling):[a-z]+|tint:\S+)$/.test(text)
}
