import type { Paint } from '../../encoding/paint.ts'
import { escapeXml, svgText } from '../../ui/svg-text.ts'
import { wrapped } from '../../ui/text-width.ts'
import type { Drawn } from '../drawn.ts'
import { graphSvg } from './graph-svg.ts'
import { legendSvg, type LegendGroup } from './legend-svg.ts'
import type { PictureWords } from './words.ts'

/** A picture with all that a reader needs who has nothing else at hand. */
export interface SavedPicture extends Drawn {
  title: string
  /** What it shows, on which day. */
  lead: string
  language: string
  words: PictureWords
  legend: readonly LegendGroup[]
  /** What the reader wrote about it, under its head. */
  notes: { head: string; list: readonly string[] }
  /** What the statements rest on, under its head. */
  sources: { head: string; list: readonly string[] }
  /** Where it can be opened again. */
  address: string
  paint: Paint
}

const margin = 24
const narrowest = 720
const noteSize = 11
const noteHeight = 16

/**
 * The picture as an SVG file: title, day, graph, legend, sources, address. Every thing and line carries its words, and
 * nothing has to be fetched to show it: no font, no image, no style sheet. Texts of the data only ever become text.
 */
export function pictureSvg(saved: SavedPicture): string {
  const { title, lead, language, words, paint } = saved
  const { svg, box } = graphSvg(saved, { words, paint })
  const width = Math.ceil(Math.max(narrowest, box.right - box.left + 2 * margin))
  const top = 76
  const graphHeight = Math.ceil(box.bottom - box.top)
  const legend = legendSvg(saved.legend, width - 2 * margin, paint)
  const legendTop = top + graphHeight + 28
  const notes = notesSvg(saved, { y: legendTop + legend.height + 28, width })
  const shift = `translate(${Math.round((width - box.right - box.left) / 2)} ${Math.round(top - box.top)})`
  const { height } = notes
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `xml:lang="${escapeXml(language)}" role="graphics-document" font-family="Atkinson Hyperlegible Next, Segoe UI, Arial, sans-serif" ` +
    `fill="${paint('ink')}">\n<title>${escapeXml(title)}</title>\n<desc>${escapeXml(lead)}</desc>\n` +
    `<rect width="100%" height="100%" fill="${paint('ground')}"/>\n` +
    `${svgText({ x: margin, y: 38, size: 22, weight: 650 }, title)}\n${svgText({ x: margin, y: 60, size: 13 }, lead)}\n` +
    `<g transform="${shift}">\n${svg}\n</g>\n` +
    `<g transform="translate(${margin} ${legendTop})">${legend.svg}</g>\n${notes.svg}\n</svg>\n`
  )
}

function notesSvg(
  { notes, sources, address }: SavedPicture,
  { y, width }: { y: number; width: number },
): { svg: string; height: number } {
  const room = width - 2 * margin
  const written = notes.list.flatMap((note) => note.split('\n').flatMap((line) => wrapped(line, noteSize, room)))
  const listed = sources.list.flatMap((source, index) => wrapped(`${index + 1}. ${source}`, noteSize, room))
  const lines = [
    ...(written.length === 0 ? [] : [notes.head, ...written, '']),
    ...(listed.length === 0 ? [] : [sources.head, ...listed, '']),
    ...(address === '' ? [] : wrapped(address, noteSize, room)),
  ]
  const texts = lines.map((line, index) =>
    line === ''
      ? ''
      : svgText(
          {
            x: margin,
            y: y + index * noteHeight,
            size: noteSize,
            weight: line === sources.head || line === notes.head ? 650 : 400,
          },
          line,
        ),
  )
  return { svg: texts.join(''), height: Math.ceil(y + lines.length * noteHeight + 8) }
}
