/** A text for an element or an attribute of XML 1.0; letters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(
    unwanted,
    (sign) => named[sign] ?? (allowed.test(sign) ? `&#${sign.codePointAt(0) ?? 0};` : '\uFFFD'),
  )
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Line ends and tabs would become spaces in an attribute. */
const allowed = /[\t\n\r]/
// eslint-disable-next-line no-control-regex -- these are the very letters in question
const unwanted = /[&<>"\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
