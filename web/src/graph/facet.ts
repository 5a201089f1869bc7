import type { Facet } from './model.ts'

/** Does the text name a row of the legend? That of a colour may be the id of a theme, which holds anything. */
export function isFacet(text: string): text is Facet {
  return /^((kind|sure|coupling):[a-z]+|tint:.+)$/s.test(text)
}
