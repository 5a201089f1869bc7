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

export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
