import { scaleLinear, scalePoint } from 'd3-scale'
import type { ColorToken } from '../../../encoding/color.ts'
import { numberOf, type Lines } from './chart-data.ts'

/** Lines are told apart by their dash and the label at their end; the colour only helps. */
const faces: readonly { dash: string; color: ColorToken }[] = [
  { dash: '', color: 'primary' },
  { dash: '8 5', color: 'kind.theme' },
  { dash: '2 4', color: 'ink' },
  { dash: '12 4 2 4', color: 'kind.initiative' },
  { dash: '5 3', color: 'kind.fund' },
  { dash: '1 3', color: 'code.keyword' },
  { dash: '14 5', color: 'ink3' },
  { dash: '8 3 2 3 2 3', color: 'code.string' },
]

/** More lines would share a dash. */
export const mostLines = faces.length

interface LineBox {
  width: number
  height: number
  /** Room for the labels at the right. */
  right: number
}

export interface DrawnLine {
  series: Lines['lines'][number]['series']
  d: string
  dash: string
  color: ColorToken
  points: readonly { x: number; y: number; at: number; value: number }[]
  /** Where its label stands, moved so that no two touch. */
  labelY: number
}

export interface LineLayout {
  lines: readonly DrawnLine[]
  /** Numbers on the y axis. */
  ticks: readonly { value: number; y: number }[]
  /** Places on the x axis that have room for their words. */
  places: readonly { at: number; x: number }[]
}

const [left, top, bottom, apart] = [52, 12, 30, 16]

/** Where everything lies in a box of this size, in px. Zero is in sight. */
export function lineLayout({ places, lines }: Lines, { width, height, right }: LineBox): LineLayout {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .range([height - bottom, top])
    .nice(5)
  const x = placeScale(places, [left, width - right])
  const drawn = lines.slice(0, mostLines).map(({ series, points }, index) => {
    const spots = points.map(({ at, value }) => ({ x: x(at), y: y(value), at, value }))
    const { dash, color } = faces[index] ?? { dash: '', color: 'primary' as const }
    const d = spots.map((spot, i) => `${i === 0 ? 'M' : 'L'}${spot.x.toFixed(1)} ${spot.y.toFixed(1)}`).join('')
    return { series, d, dash, color, points: spots, labelY: spots.at(-1)?.y ?? 0 }
  })
  const step = Math.max(1, Math.ceil(places.length / Math.max(1, Math.floor((width - left - right) / 64))))
  return {
    lines: moveApart(drawn, height - bottom),
    ticks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    places: places.flatMap((_, at) => (at % step === 0 ? [{ at, x: x(at) }] : [])),
  }
}

/** Numbers lie as far apart as they are; anything else evenly. */
function placeScale(places: Lines['places'], range: [number, number]): (at: number) => number {
  const numbers = places.map(numberOf)
  const known = numbers.filter((number) => number !== undefined)
  const [first, last] = [known[0], known.at(-1)]
  if (known.length === places.length && first !== undefined && last !== undefined && first !== last) {
    const scale = scaleLinear().domain([first, last]).range(range)
    return (at) => scale(known[at] ?? first)
  }
  const scale = scalePoint<number>()
    .domain(places.map((_, at) => at))
    .range(range)
  return (at) => scale(at) ?? range[0]
}

/** Labels from the top down, each at least a line below the one before, and all of them above the axis. */
function moveApart(lines: readonly DrawnLine[], lowest: number): readonly DrawnLine[] {
  const order = [...lines].sort((one, other) => one.labelY - other.labelY)
  let free = top + 4
  const placed = new Map<DrawnLine, number>()
  order.forEach((line, index) => {
    const highest = lowest - (order.length - 1 - index) * apart
    free = Math.min(Math.max(free, line.labelY), Math.max(highest, free))
    placed.set(line, free)
    free += apart
  })
  return lines.map((line) => ({ ...line, labelY: placed.get(line) ?? line.labelY }))
}
