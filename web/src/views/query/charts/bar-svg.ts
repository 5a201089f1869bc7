import { hexColor } from '../../../encoding/color.ts'
import { escapeXml, svgText } from '../../../ui/svg-text.ts'
import type { Value } from '../facts.ts'
import { shareOf } from './bar-share.ts'
import type { Bar } from './chart-data.ts'
import { cut, picture, type PictureFrame, pictureTop, pictureWidth } from './picture.ts'

const [left, size] = [280, 24]
const room = pictureWidth - left - 90

/** All bars as a picture of its own, each with its name and number. */
export function barSvg(frame: PictureFrame, bars: readonly Bar[], say: (value: Value) => string): string {
  const share = shareOf(bars)
  const zero = share(0)
  const drawn = bars.map(({ label, value }, index) => {
    const y = pictureTop + index * size
    const [from, to] = zero < share(value) ? [zero, share(value)] : [share(value), zero]
    const words = say(label)
    return (
      `<g><title>${escapeXml(`${words}: ${value}`)}</title>` +
      `<g text-anchor="end">${svgText({ x: left - 8, y: y + 15, size: 12 }, cut(words, 40))}</g>` +
      `<rect x="${(left + from * room).toFixed(1)}" y="${y + 4}" width="${((to - from) * room).toFixed(1)}" height="${size - 8}" fill="${hexColor('primary', 'light')}"/>` +
      `${svgText({ x: Math.round(left + to * room + 6), y: y + 15, size: 12, weight: 650 }, String(value))}</g>`
    )
  })
  return picture(frame, drawn.join(''), { height: bars.length * size })
}
