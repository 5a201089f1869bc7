import type { Core } from 'cytoscape'
import { bendsOf, besideWay, isWave, waveOf } from './bend.ts'
import { lineKey } from './elements.ts'
import type { PictureLine } from './picture-lines.ts'
import type { Picture } from './picture.ts'

/** What a line has beside what its picture says of it: it comes from where things stand. */
export const ofPlaces: readonly string[] = ['bend', 'wave']

/** Couplings, and lines beside them, go round what would be in their way; those of a path swing. */
export function bendLines(cy: Core, { nodes, lines }: Picture): void {
  const waves = lines.filter(isWave)
  const couplings = lines.filter(({ mark, bundle }) => mark !== null && !bundle)
  if (waves.length + couplings.length === 0) return
  const bodies = nodes.map(({ id, r }) => ({ id, r, ...cy.getElementById(id).position() }))
  const bends = bendsOf(lines, bodies)
  cy.batch(() => {
    for (const line of waves) swing(cy, line)
    for (const line of couplings) {
      const bend = bends.get(line.id)
      const element = cy.getElementById(lineKey(line))
      if (bend === undefined) element.removeData('bend')
      // The control point of a quadratic curve lies twice as far out as its middle.
      else element.data('bend', -2 * bend)
    }
  })
}

function swing(cy: Core, line: PictureLine): void {
  const [from, to] = [cy.getElementById(line.from).position(), cy.getElementById(line.to).position()]
  cy.getElementById(lineKey(line)).data('wave', besideWay(waveOf(from, to), from, to))
}
