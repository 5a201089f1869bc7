import { hexColor } from '../../../encoding/color.ts'
import { escapeXml, svgText } from '../../../ui/svg-text.ts'

/** What stands around a picture that leaves the page. */
export interface PictureFrame {
  title: string
  lead: string
  /** Where it comes from. */
  foot: string
}

export const pictureWidth = 900
/** Below the head. */
export const pictureTop = 84

/** A picture of its own, in the colours of paper. `height`: of what is drawn, from `pictureTop` down. */
export function picture(
  frame: PictureFrame,
  drawn: string,
  { width = pictureWidth, height }: { width?: number; height: number },
): string {
  const whole = pictureTop + height + 44
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" ` +
    `font-family="Atkinson Hyperlegible Next, Segoe UI, sans-serif" fill="${hexColor('ink', 'light')}">` +
    `<title>${escapeXml(frame.title)}</title><desc>${escapeXml(frame.lead)}</desc>` +
    `<rect width="100%" height="100%" fill="${hexColor('surface', 'light')}"/>` +
    svgText({ x: 16, y: 34, size: 20, weight: 650 }, frame.title) +
    svgText({ x: 16, y: 56, size: 12 }, frame.lead) +
    drawn +
    svgText({ x: 16, y: whole - 14, size: 11 }, frame.foot) +
    '</svg>'
  )
}

/** As much of a text as there is room for. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
