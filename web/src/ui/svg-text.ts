interface SvgText {
  x: number
  y: number
  size: number
  weight?: number
}

/** Words at a place of an SVG picture, sizes in px. */
export function svgText({ x, y, size, weight = 400 }: SvgText, words: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeXml(words)}</text>`
}

/** For a text or an attribute; letters that XML cannot hold become U+FFFD. */
export function escapeXml(words: string): string {
  return words
    .replace(noXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// eslint-disable-next-line no-control-regex -- these are the very letters in question
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu
