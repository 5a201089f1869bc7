import { fateSigns } from '../encoding/fate.ts'
import type { GroupBox } from './boxed.ts'
import { cell } from './boxes.ts'
import { placeLabels, type Labelled, type Rect } from './label-placement.ts'
import type { Point } from './model.ts'
import type { PictureNode } from './picture.ts'

/** A thing where it is on the screen, in px of the canvas box. */
export interface OnScreen extends Point {
  node: PictureNode
  r: number
}

/** A group's box in px of the canvas box. */
export interface BoxOnScreen {
  group: GroupBox
  left: number
  top: number
  width: number
  height: number
}

/** How many statements a line stands for, or lines a bundle, or what relation it is, at its middle. */
export interface LineCount extends Point {
  id: string
  text: string
  look: 'number' | 'bundle' | 'word' | 'bold word' | 'head'
}

export interface OverlayScene {
  /** Those that want words. */
  things: readonly OnScreen[]
  /** All of them: no word covers one. */
  circles: readonly OnScreen[]
  counts: readonly LineCount[]
  boxes: readonly BoxOnScreen[]
  lines: readonly (readonly [Point, Point])[]
  /** What floats over the canvas: no label goes under it. */
  covered: readonly Rect[]
}

/**
 * Labels and badges over the canvas, as elements: they stay the same size at every zoom, take the page's fonts and
 * colours, and only those that found a place are there at all.
 */
export class Overlay {
  readonly #layer: HTMLElement
  readonly #measure: CanvasRenderingContext2D | null
  #offsets = new Map<string, Point & { size: number }>()

  constructor(box: HTMLElement) {
    this.#layer = box.ownerDocument.createElement('div')
    this.#layer.className = 'canvas-words'
    this.#layer.setAttribute('aria-hidden', 'true')
    box.append(this.#layer)
    this.#measure = box.ownerDocument.createElement('canvas').getContext('2d')
  }

  /** Finds places for all labels anew and draws them. */
  place(scene: OverlayScene): void {
    const badges = scene.things.flatMap((thing) => [
      ...(thing.node.badge > 0 ? [badgeRect(thing)] : []),
      ...(thing.node.noted === true ? [noteRect(thing)] : []),
    ])
    const counts = scene.counts.map(countRect)
    const placed = placeLabels(
      scene.things.filter(({ node }) => node.label.length > 0).map((thing) => this.#labelled(thing)),
      {
        circles: scene.circles,
        rects: [...badges, ...counts, ...scene.boxes.map(headRect), ...scene.covered, ...this.#outside()],
        lines: scene.lines,
      },
    )
    this.#offsets = new Map(
      scene.things.flatMap((thing) => {
        const rect = placed.get(thing.node.id)
        return rect === undefined
          ? []
          : [[thing.node.id, { x: rect.left - thing.x, y: rect.top - thing.y, size: rect.size }]]
      }),
    )
    this.#layer.replaceChildren(
      ...scene.boxes.map(({ group }) => this.#head(group)),
      ...scene.counts.map((count) => this.#count(count)),
      ...scene.things.flatMap((thing) => [
        ...this.#label(thing),
        ...this.#badge(thing),
        ...this.#note(thing),
        ...this.#fate(thing),
      ]),
    )
    this.move(scene)
  }

  /** Lets what is drawn follow its things; cheap enough for every frame. */
  move({ things, counts, boxes }: Pick<OverlayScene, 'things' | 'counts' | 'boxes'>): void {
    const heads = new Map(boxes.map((box) => [box.group.id, box]))
    const at = new Map(things.map((thing) => [thing.node.id, thing]))
    const middles = new Map(counts.map((count) => [count.id, count]))
    for (const element of [...this.#layer.children]) {
      if (!(element instanceof HTMLElement)) continue
      const middle = middles.get(element.dataset.line ?? '')
      if (middle !== undefined) put(element, middle)
      const box = heads.get(element.dataset.group ?? '')
      if (box !== undefined) {
        element.style.width = `${Math.round(box.width)}px`
        element.style.height = `${Math.round(box.height)}px`
        element.style.fontSize = `${headSize(box)}px`
        put(element, { x: box.left, y: box.top })
      }
      const thing = at.get(element.dataset.of ?? '')
      // What it belongs to has gone since the words found their places.
      if (middle === undefined && box === undefined && thing === undefined) element.remove()
      if (thing === undefined) continue
      const offset = offsetOf(element, thing) ?? this.#offsets.get(thing.node.id)
      if (offset === undefined) continue
      put(element, { x: thing.x + offset.x, y: thing.y + offset.y })
    }
  }

  dispose(): void {
    this.#layer.remove()
  }

  /** Beyond the edges: a label that would be cut off looks for another place. */
  #outside(): Rect[] {
    const { clientWidth: width, clientHeight: height } = this.#layer
    const far = 10_000
    return [
      { left: -far, top: -far, right: 0, bottom: far },
      { left: width, top: -far, right: far, bottom: far },
      { left: -far, top: -far, right: far, bottom: 0 },
      { left: -far, top: height, right: far, bottom: far },
    ]
  }

  #labelled({ node, x, y, r }: OnScreen): Labelled {
    const sizes = this.#labels({ node, x, y, r }).map((lines) => ({
      width: Math.ceil(Math.max(...lines.map((line) => this.#widthOf(line, node)))) + 4,
      height: lines.length * 15 + 1,
    }))
    return { id: node.id, x, y, r, sizes, priority: node.priority, below: node.boxed }
  }

  #widthOf(line: string, { strong }: PictureNode): number {
    if (this.#measure === null) return line.length * 6.5
    this.#measure.font = fontOf(strong, this.#layer)
    return this.#measure.measureText(line).width
  }

  /** The label, and shorter ones for where there is no room; in a box as much as its place takes. */
  #labels({ node, r }: OnScreen): (readonly string[])[] {
    if (!node.boxed) return labelsOf(node)
    const room = (cell.width * r) / node.r - 4
    const words = node.label.join(' ')
    let fits = words
    while (fits.length > 3 && this.#widthOf(`${fits}…`, node) > room) fits = fits.slice(0, -1).trimEnd()
    return this.#widthOf(words, node) <= room ? [[words]] : [[`${fits}…`]]
  }

  #label(thing: OnScreen): HTMLElement[] {
    const { node } = thing
    const offset = this.#offsets.get(node.id)
    const lines = offset === undefined ? undefined : this.#labels(thing)[offset.size]
    if (lines === undefined) return []
    const element = this.#layer.ownerDocument.createElement('div')
    element.className = node.strong ? 'canvas-label strong' : 'canvas-label'
    element.dataset.of = node.id
    element.style.opacity = node.over ? '0.6' : ''
    const captioned = node.caption !== undefined && offset?.size === 0
    element.append(
      ...lines.map((line, index) => {
        const row = this.#layer.ownerDocument.createElement('div')
        row.textContent = line
        if (captioned && index > 0 && index === lines.length - 1) row.className = 'canvas-caption'
        return row
      }),
    )
    return [element]
  }

  /** Title and count above what is in the box, and below how much more there is. */
  #head({ id, title, count, shown }: GroupBox): HTMLElement {
    const made = (name: string, text: string): HTMLElement => {
      const element = this.#layer.ownerDocument.createElement('div')
      element.className = name
      element.textContent = text
      return element
    }
    const element = made(shown.length === 0 ? 'canvas-group bare' : 'canvas-group', '')
    element.dataset.group = id
    element.append(made('canvas-group-title', title), made('canvas-group-count', String(count)))
    if (0 < shown.length && shown.length < count) element.append(made('canvas-group-more', `+${count - shown.length}`))
    return element
  }

  #count({ id, text, look }: LineCount): HTMLElement {
    const element = this.#layer.ownerDocument.createElement('div')
    element.className = `canvas-count ${look}`
    element.dataset.line = id
    element.textContent = text
    return element
  }

  /** What became of it between two days, upper left. */
  #fate({ node }: OnScreen): HTMLElement[] {
    if (node.fate === null || node.fate === 'kept') return []
    const element = this.#layer.ownerDocument.createElement('div')
    element.className = 'canvas-fate'
    element.dataset.of = node.id
    element.dataset.fate = node.fate
    element.textContent = fateSigns[node.fate]
    return [element]
  }

  /** The reader wrote something about it, lower right. */
  #note({ node }: OnScreen): HTMLElement[] {
    if (node.noted !== true) return []
    const element = this.#layer.ownerDocument.createElement('div')
    element.className = 'canvas-note'
    element.dataset.of = node.id
    element.dataset.noted = 'yes'
    return [element]
  }

  #badge({ node }: OnScreen): HTMLElement[] {
    if (node.badge === 0) return []
    const element = this.#layer.ownerDocument.createElement('div')
    element.className = 'canvas-badge'
    element.dataset.of = node.id
    element.dataset.badge = String(node.badge)
    element.textContent = badgeText(node.badge)
    return [element]
  }
}

/** The label with what stands under it, the label alone, and the first letters of it where even that finds no room. */
export function labelsOf({ label, caption }: PictureNode): (readonly string[])[] {
  const words = label.join(' ')
  const names = words.length <= stub ? [label] : [label, [`${words.slice(0, stub - 1).trimEnd()}…`]]
  return caption === undefined ? names : [[...label, caption], ...names]
}

const stub = 12

/** The title shrinks a little with its box, so that it stays above what is in it. */
function headSize({ group, height }: BoxOnScreen): number {
  const least = group.shown.length === 0 ? 12 : 10
  return Math.round(Math.min(13, Math.max(least, 17 * (height / group.height))))
}

/** The room of a count or a word around the middle of its line. */
function countRect({ x, y, text, look }: LineCount): Rect {
  const [wide, high] = look.endsWith('word') || look === 'head' ? [text.length * 3.6 + 10, 11] : [8, 8]
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high }
}

/** A label goes neither over the title of a box nor over its lower edge. */
function headRect({ left, top, width }: BoxOnScreen): Rect {
  return { left, top: top - 4, right: left + width, bottom: top + headHeight }
}

const headHeight = 26

function put(element: HTMLElement, { x, y }: Point): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}

/** `+27`; exact up to 999, then in thousands. */
function badgeText(count: number): string {
  return count > 999 ? `+${Math.floor(count / 1000)}k` : `+${count}`
}

function fontOf(strong: boolean, layer: HTMLElement): string {
  const { fontFamily } = getComputedStyle(layer)
  return strong ? `650 13px ${fontFamily}` : `400 12px ${fontFamily}`
}

/** Where a badge or a sign stands beside its thing; undefined of a label, which has a place of its own. */
function offsetOf(element: HTMLElement, thing: OnScreen): Point | undefined {
  if (element.dataset.badge !== undefined) return badgeOffset(thing)
  if (element.dataset.noted !== undefined) return noteOffset(thing)
  return element.dataset.fate === undefined ? undefined : { x: -thing.r * 0.72 - 12, y: -thing.r * 0.72 - 8 }
}

const badgeHeight = 16

/** A little more than it is drawn: signs of 6.9 px, padding and border, see canvas-words.css. */
function badgeWidth(count: number): number {
  return badgeText(count).length * 6.9 + 10
}

function badgeOffset({ node, r }: OnScreen): Point {
  return { x: r * 0.72 - badgeWidth(node.badge) * 0.35, y: -r * 0.72 - badgeHeight / 2 }
}

const noteSide = 14

function noteOffset({ r }: OnScreen): Point {
  return { x: r * 0.72 - 4, y: r * 0.72 - noteSide + 4 }
}

function noteRect(thing: OnScreen): Rect {
  const { x, y } = noteOffset(thing)
  const [left, top] = [thing.x + x, thing.y + y]
  return { left, top, right: left + noteSide, bottom: top + noteSide }
}

function badgeRect(thing: OnScreen): Rect {
  const { x, y } = badgeOffset(thing)
  const [left, top] = [thing.x + x, thing.y + y]
  return { left, top, right: left + badgeWidth(thing.node.badge), bottom: top + badgeHeight }
}
