/** Does a text that somebody recorded lead to a page of the web? Anything else (`javascript:`, `data:`) is never a link. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text)
}
