import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { MadeGraph } from './made-graph.ts'
import type { OtherWay } from './by-cytoscape.ts'
import type { Watched } from './watch.ts'

declare global {
  interface Window {
    layOut: (graph: MadeGraph, way: OtherWay) => Promise<Watched>
  }
}

cytoscape.use(fcose)

/** Lays the graph out and draws it; times are from the graph to the first picture. `given`: nothing is laid out. */
window.layOut = ({ things, lines }, way) =>
  new Promise((resolve) => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    const began = performance.now()
    const drawing = cytoscape({
      container: document.getElementById('box'),
      elements: {
        nodes: Array.from({ length: things }, (_, thing) => ({ data: { id: `n${thing}` }, position: placeOf(thing) })),
        edges: lines.map(([from, to]) => ({ data: { source: `n${from}`, target: `n${to}` } })),
      },
      // Everything else is as the layout has it; the picture stands at once.
      layout: (way === 'given' ? { name: 'preset' } : { name: way, animate: false }) as cytoscape.LayoutOptions,
    })
    drawing.one('render', () => {
      const first = performance.now() - began
      // The observer tells of a task after it has ended.
      setTimeout(() => {
        resolve({ first, before: Math.max(0, ...tasks), after: 0, things: drawing.nodes().length })
      }, 300)
    })
  })

/** On a sunflower, so that things spread evenly. */
function placeOf(thing: number): { x: number; y: number } {
  const [turn, reach] = [thing * Math.PI * (3 - Math.sqrt(5)), 40 * Math.sqrt(thing)]
  return { x: reach * Math.cos(turn), y: reach * Math.sin(turn) }
}
