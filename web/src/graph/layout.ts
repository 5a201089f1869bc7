import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { inRows } from './boxes.ts'
import type { LayoutJob, LayoutLine, Manner, Places } from './layout-job.ts'
import { manyThings } from './large.ts'
import { layeredPlaces } from './layered.ts'
import { ringPlaces } from './rings.ts'

interface Body extends SimulationNodeDatum {
  id: string
  r: number
  fixed: boolean
}

export interface Layout {
  /** So many ticks make it whole; none where the places are worked out at once. */
  ticks: number
  tick(times: number): void
  /** Ends it before its time: nothing lies on anything else that would not in the end. */
  end(): void
  places(): Places
}

/** Groups are few, so that all of it takes no time. */
const boxTicks = 200

/** Room for a label under each thing. */
const room = 44

/** A layout that can be run in pieces. Deterministic: the same job gives the same places. */
export function createLayout(job: LayoutJob): Layout {
  const { manner = { kind: 'free' }, anew: fresh = job.things.every((thing) => thing.at === null) } = job
  return fresh && manner.kind !== 'free' ? placed(job, manner) : forced(job, fresh)
}

/** Layers and rings are worked out at once; what is fixed stands where it is instead. */
function placed(job: LayoutJob, manner: Exclude<Manner, { kind: 'free' }>): Layout {
  const fixed = job.things.flatMap(({ id, at, fixed }) => (fixed && at !== null ? [[id, at] as const] : []))
  const places = { ...placesOf(job, manner), ...Object.fromEntries(fixed) }
  return { ticks: 0, tick: () => undefined, end: () => undefined, places: () => places }
}

function placesOf(job: LayoutJob, manner: Exclude<Manner, { kind: 'free' }>): Places {
  if (manner.kind === 'layers') return layeredPlaces({ ...job, layerOf: new Map(Object.entries(manner.layerOf)) })
  if (manner.kind === 'around') return ringPlaces({ ...job, centre: manner.centre })
  if (manner.kind === 'boxes') {
    const layout = forced(job, true)
    layout.tick(boxTicks)
    return inRows(manner.boxes, layout.places(), job)
  }
  const below = Math.max(0, ...Object.values(manner.places).map(({ y }) => y)) + room * 4
  const rest = job.things.filter(({ id }) => manner.places[id] === undefined)
  const row = rest.map(({ id, r }, index) => [id, { x: (index - (rest.length - 1) / 2) * (r * 2 + room), y: below }])
  return { ...manner.places, ...(Object.fromEntries(row) as Places) }
}

/**
 * In haste the forces that shape the picture run alone first, and then things only make way for one another: to do both
 * at once takes twice as long, and presses together again what has been moved apart. `cooling` is the share of d3's alpha
 * that a tick takes.
 */
const paces = {
  usual: { alone: 0, ticks: 210, cooling: 0.02, blur: 0.9, gap: room, roominess: 1.5 },
  hasty: { alone: 10, ticks: 14, cooling: 0.05, blur: 1.6, gap: 6, roominess: 4 },
  /** What joins a picture has only to find room in it. */
  joining: { alone: 0, ticks: 40, cooling: 0.05, blur: 1.2, gap: room, roominess: 1 },
}

function forced(job: LayoutJob, fresh: boolean): Layout {
  const bodies = seeded(job)
  const { alone, ticks, roominess, ...pace } =
    paces[job.things.length <= manyThings ? 'usual' : fresh ? 'hasty' : 'joining']
  const simulation = forcesOf(bodies, job, { fresh, ...pace })
  const apart = simulation.force('collide') ?? null
  if (alone > 0) simulation.force('collide', null)
  const free = bodies.filter((body) => !body.fixed)
  const space = spaceFor(free, job, { gap: pace.gap, roominess })
  let done = 0
  const makeWay = (): void => {
    fill(free, space, { least: 0, most: Number.POSITIVE_INFINITY })
    for (const shaping of ['charge', 'link', 'x', 'y']) simulation.force(shaping, null)
    simulation.force('collide', apart)
  }
  return {
    ticks,
    tick: (times) => {
      const first = Math.max(0, Math.min(times, alone - done))
      simulation.tick(first)
      if (first > 0 && done + first === alone) makeWay()
      simulation.tick(times - first)
      done += times
      if (fresh && alone === 0) fill(free, space, { least: 0.45, most: 1.6 })
    },
    end: () => {
      if (alone === 0) return
      if (done < alone) makeWay()
      simulation.tick(ticks - Math.max(done, alone))
    },
    places: () => Object.fromEntries(bodies.map((body) => [body.id, { x: body.x ?? 0, y: body.y ?? 0 }])),
  }
}

/** A fresh picture spreads over its box. What joins a settled one stays near its neighbours and only makes way. */
const manners = {
  fresh: { push: -120, reach: 900, distance: 160, pull: 0.3 },
  joining: { push: -8, reach: 160, distance: 105, pull: 0.8 },
}

interface Pace {
  fresh: boolean
  cooling: number
  /** d3's theta: how far off a crowd counts as one. */
  blur: number
  /** A tick pushes apart what has less than so many px around it. */
  gap: number
}

function forcesOf(bodies: Body[], job: LayoutJob, { fresh, cooling, blur, gap }: Pace): Simulation<Body, undefined> {
  const known = new Set(bodies.map((body) => body.id))
  const links: (SimulationLinkDatum<Body> & { strength: number })[] = job.lines
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map(({ from, to, strength }) => ({ source: from, target: to, strength }))
  const tall = job.height / Math.max(1, job.width)
  const { push, reach, distance, pull } = manners[fresh ? 'fresh' : 'joining']
  return forceSimulation(bodies)
    .randomSource(seededRandom())
    .alphaDecay(cooling)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => push * body.r)
        .theta(blur)
        .distanceMax(reach),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.r + (fresh ? gap : gap / 2))
        .strength(0.9)
        .iterations(2),
    )
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance((link) => distance / link.strength)
        .strength((link) => pull * link.strength),
    )
    .force('x', forceX<Body>(0).strength(fresh ? 0.03 * tall : 0))
    .force('y', forceY<Body>(0).strength(fresh ? 0.06 : 0))
    .stop()
}

/** Known places stay; the rest starts beside a neighbour that has one, or on a sunflower around the middle. */
function seeded(job: LayoutJob): Body[] {
  const at = new Map(job.things.flatMap((thing) => (thing.at === null ? [] : [[thing.id, thing.at] as const])))
  const neighbours = neighboursOf(job.lines)
  return job.things.map((thing, index) => {
    const anchors = (neighbours.get(thing.id) ?? []).flatMap((id) => at.get(id) ?? [])
    const turn = index * Math.PI * (3 - Math.sqrt(5))
    const reach = anchors.length > 0 ? 90 : 26 * Math.sqrt(index + 0.5)
    const start = thing.at ?? {
      x: mean(anchors.map(({ x }) => x)) + reach * Math.cos(turn),
      y: mean(anchors.map(({ y }) => y)) + reach * Math.sin(turn),
    }
    const held = thing.fixed ? { fx: start.x, fy: start.y } : {}
    return { id: thing.id, r: thing.r, fixed: thing.fixed, ...start, ...held }
  })
}

interface Room {
  width: number
  height: number
}

/**
 * As wide for its height as the box, and so much larger than what all things take, with the gap between them, as is
 * needed to shape them; what is larger than the box is shown smaller.
 */
function spaceFor(
  bodies: readonly Body[],
  { width, height }: Room,
  { gap, roominess }: Pick<Pace, 'gap'> & { roominess: number },
): Room {
  const taken = bodies.reduce((sum, { r }) => sum + (2 * r + gap) ** 2, 0)
  const scale = Math.max(1, Math.sqrt((taken * roominess) / (width * height)))
  return { width: width * scale, height: height * scale }
}

/** Stretches a fresh picture to its room, within bounds, so that it uses what there is. */
function fill(
  bodies: readonly Body[],
  { width, height }: Room,
  { least, most }: Record<'least' | 'most', number>,
): void {
  const xs = bodies.map((body) => body.x ?? 0)
  const ys = bodies.map((body) => body.y ?? 0)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const stretch = (span: number, goal: number): number => (span < 1 ? 1 : Math.min(most, Math.max(least, goal / span)))
  const [byX, byY] = [stretch(right - left, width), stretch(bottom - top, height)]
  for (const body of bodies) {
    body.x = ((body.x ?? 0) - (left + right) / 2) * byX
    body.y = ((body.y ?? 0) - (top + bottom) / 2) * byY
  }
}

function neighboursOf(lines: readonly LayoutLine[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { from, to } of lines) {
    found.set(from, [...(found.get(from) ?? []), to])
    found.set(to, [...(found.get(to) ?? []), from])
  }
  return found
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A small linear congruential generator: d3-force jiggles coincident bodies, and a picture must come out twice alike. */
function seededRandom(): () => number {
  let state = 1
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
