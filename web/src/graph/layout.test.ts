import { describe, expect, it } from 'vitest'
import { createLayout } from './layout.ts'
import type { LayoutJob, Places } from './layout-job.ts'

const names = Array.from({ length: 30 }, (_, i) => `n${i}`)
const job: LayoutJob = {
  width: 700,
  height: 420,
  things: names.map((id) => ({ id, r: 18, at: null, fixed: false })),
  lines: names.slice(1).map((id, i) => ({ from: `n${Math.floor(i / 3)}`, to: id, strength: 1 })),
}

describe('the layout', () => {
  it('gives the same places for the same job', () => {
    const run = () => {
      const layout = createLayout(job)
      layout.tick(60)
      return layout.places()
    }
    expect(run()).toEqual(run())
  })

  it('keeps things apart', () => {
    const layout = createLayout(job)
    for (let i = 0; i < 7; i += 1) layout.tick(30)
    const places = Object.values(layout.places())
    const nearest = Math.min(
      ...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    )
    expect(nearest).toBeGreaterThan(36)
  })

  describe('of a large picture', () => {
    const ids = Array.from({ length: 1_200 }, (_, i) => `n${i}`)
    const large: LayoutJob = {
      width: 2_800,
      height: 1_680,
      things: ids.map((id) => ({ id, r: 18, at: null, fixed: false })),
      lines: ids.slice(1).map((id, i) => ({ from: `n${Math.floor(i / 3)}`, to: id, strength: 1 })),
    }
    const distance = (places: Places, a: string, b: string): number =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0))
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    /** Share of the things that lie on another one. */
    const covering = (places: Places): number =>
      mean(ids.map((a) => (ids.some((b) => a !== b && distance(places, a, b) < 36) ? 1 : 0)))

    it('takes few ticks: what is tied stands together, and little lies on anything else', () => {
      const layout = createLayout(large)
      expect(layout.ticks).toBeLessThan(50)
      for (let done = 0; done < layout.ticks; done += 5) layout.tick(Math.min(5, layout.ticks - done))
      const places = layout.places()
      const tied = mean(large.lines.map(({ from, to }) => distance(places, from, to)))
      const any = mean(ids.map((id, i) => distance(places, id, `n${(i * 7 + 600) % 1_200}`)))
      expect(tied).toBeLessThan(any / 2)
      expect(covering(places)).toBeLessThan(0.05)
    })

    it('takes the shape of its room, and no more of it than many things need', () => {
      for (const [width, height] of [
        [900, 300],
        [300, 500],
      ] as const) {
        const layout = createLayout({ ...large, width, height })
        layout.tick(layout.ticks)
        const places = Object.values(layout.places())
        const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
        const [wide, high] = [span(places.map(({ x }) => x)), span(places.map(({ y }) => y))]
        expect(wide / high / (width / height)).toBeGreaterThan(0.8)
        expect(wide / high / (width / height)).toBeLessThan(1.25)
        // The squares of 36 px that 1,200 things take.
        expect(wide * high).toBeLessThan(8 * 1_200 * 36 ** 2)
      }
    })

    it('ended early, things are apart as far as there is room', () => {
      for (const ticks of [5, 10]) {
        const layout = createLayout(large)
        layout.tick(ticks)
        const before = covering(layout.places())
        layout.end()
        expect(covering(layout.places())).toBeLessThan(before / 2)
      }
    })

    it('what joins it lies on nothing', () => {
      const settled = createLayout(large)
      settled.tick(settled.ticks)
      const places = settled.places()
      const layout = createLayout({
        ...large,
        things: [
          ...large.things.map((thing) => ({ ...thing, at: places[thing.id] ?? null, fixed: true })),
          { id: 'new', r: 18, at: null, fixed: false },
        ],
        lines: [...large.lines, { from: 'n1199', to: 'new', strength: 1 }],
      })
      layout.tick(layout.ticks)
      const joined = layout.places()
      expect(Math.min(...ids.map((id) => distance(joined, id, 'new')))).toBeGreaterThan(30)
      expect(distance(joined, 'n1199', 'new')).toBeLessThan(260)
    })
  })

  it('never moves what is fixed, and lands new things beside what they belong to', () => {
    const layout = createLayout({
      ...job,
      things: [
        { id: 'a', r: 18, at: { x: 0, y: 0 }, fixed: true },
        { id: 'b', r: 18, at: { x: 600, y: 0 }, fixed: true },
        { id: 'new', r: 18, at: null, fixed: false },
      ],
      lines: [{ from: 'b', to: 'new', strength: 1 }],
    })
    layout.tick(120)
    const places = layout.places()
    expect(places.a).toEqual({ x: 0, y: 0 })
    expect(places.b).toEqual({ x: 600, y: 0 })
    expect(Math.hypot((places.new?.x ?? 0) - 600, places.new?.y ?? 0)).toBeLessThan(140)
  })

  it('makes way for what is pinned when it lays out anew, in every manner', () => {
    const at = { x: 90, y: -40 }
    const things = job.things.map((thing) => (thing.id === 'n7' ? { ...thing, at, fixed: true } : thing))
    const layout = createLayout({ ...job, things, anew: true })
    for (let i = 0; i < 7; i += 1) layout.tick(30)
    const { n7, ...others } = layout.places()
    expect(n7).toEqual(at)
    const far = Object.values(others).map(({ x, y }) => Math.hypot(x - at.x, y - at.y))
    expect(Math.min(...far)).toBeGreaterThan(36)
    // The others spread as in a fresh picture, and do not crowd where a settled one would let them in.
    expect(Math.max(...far)).toBeGreaterThan(250)
    const layerOf = Object.fromEntries(names.map((id, index) => [id, index % 3]))
    const layers = createLayout({ ...job, things, anew: true, manner: { kind: 'layers', layerOf } })
    expect(layers.ticks).toBe(0)
    expect(layers.places().n7).toEqual(at)
  })

  it('does not throw what joins a crowd far out', () => {
    const first = createLayout(job)
    for (let i = 0; i < 7; i += 1) first.tick(30)
    const settled = first.places()
    const layout = createLayout({
      ...job,
      things: [
        ...job.things.map((thing) => ({ ...thing, at: settled[thing.id] ?? null, fixed: true })),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, r: 17, at: null, fixed: false })),
      ],
      lines: [...job.lines, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ from: 'n3', to: id, strength: 1 }))],
    })
    for (let i = 0; i < 7; i += 1) layout.tick(30)
    const places = layout.places()
    const from = places.n3 ?? { x: 0, y: 0 }
    const far = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      Math.hypot((places[id]?.x ?? 0) - from.x, (places[id]?.y ?? 0) - from.y),
    )
    expect(Math.max(...far)).toBeLessThan(260)
  })
})
