import type { Core, NodeSingular } from 'cytoscape'
import type { Point } from './model.ts'

/** Lets the things of a box follow it while it is dragged. */
export class GroupDrag {
  readonly #cy: Core
  readonly #membersOf: (group: string) => readonly string[]
  #last: Point = { x: 0, y: 0 }

  constructor(cy: Core, membersOf: (group: string) => readonly string[]) {
    this.#cy = cy
    this.#membersOf = membersOf
  }

  start(group: NodeSingular): void {
    this.#last = { ...group.position() }
  }

  move(group: NodeSingular): void {
    const { x, y } = group.position()
    const by = { x: x - this.#last.x, y: y - this.#last.y }
    this.#last = { x, y }
    for (const id of this.#membersOf(group.id())) this.#cy.getElementById(id).shift(by)
  }
}
