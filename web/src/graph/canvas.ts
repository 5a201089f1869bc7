import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape'
import type { Mode } from '../encoding/color.ts'
import { piecesOfAll } from './bend.ts'
import { bendLines, ofPlaces } from './bend-lines.ts'
import { canvasStyle } from './canvas-style.ts'
import type { CanvasIntents } from './canvas-intents.ts'
import { elementsOf, lineKey, type Wanted } from './elements.ts'
import { extentOf, fittedInto, type Insets } from './extent.ts'
import { GroupDrag } from './group-drag.ts'
import type { Rect } from './label-placement.ts'
import { manyThings } from './large.ts'
import { countedLines, countOf } from './line-counts.ts'
import type { Places } from './layout-job.ts'
import { middleOf } from './middle-of.ts'
import type { Point } from './model.ts'
import { fetchImages, moveTo, standsAnew, styled } from './renderer.ts'
import { Overlay, type BoxOnScreen, type LineCount, type OnScreen } from './overlay.ts'
import type { Picture, PictureNode } from './picture.ts'
import { worded, type Sight } from './worded.ts'

export interface Cursor {
  thing: string | null
  line: string | null
}

/**
 * Draws a picture in a box and tells intents. A sink: elements go in, nothing is read back but where things stand.
 * Ids hold colons and slashes, so elements are reached by `getElementById` and never by a selector.
 */
export class Canvas {
  readonly #cy: Core
  readonly #overlay: Overlay
  readonly #box: HTMLElement
  readonly #container: HTMLElement
  #picture: Picture = { groups: [], nodes: [], lines: [] }
  #nodes = new Map<string, PictureNode>()
  #mode: Mode = 'light'
  #covered: readonly Rect[] = []
  #untouched = true
  #settle: ReturnType<typeof setTimeout> | undefined
  #frame: number | undefined
  #drawing = false
  /** What was taken in has no places yet, so that none of it is shown. */
  #unseen = false
  #styling: ReturnType<typeof setTimeout> | undefined

  constructor(box: HTMLElement, intents: CanvasIntents) {
    this.#box = box
    box.style.position = 'relative'
    // Cytoscape measures and draws anew whenever an attribute of what holds it changes, and the box says much by those.
    const container = (this.#container = document.createElement('div'))
    // Cytoscape would add a style element for this, which the content security policy refuses.
    container.style.position = 'absolute'
    container.style.inset = '0'
    box.append(container)
    this.#cy = cytoscape({
      container,
      style: canvasStyle(this.#mode),
      minZoom: leastZoom,
      maxZoom: 3,
      boxSelectionEnabled: true,
      // What is selected is the view's to say: of its own Cytoscape would drag what it holds for selected along.
      autounselectify: true,
    })
    this.#overlay = new Overlay(box)
    this.#listen(intents)
    for (const event of ['pointerenter', 'pointerdown'])
      container.addEventListener(event, () => standsAnew(this.#cy), true)
  }

  /**
   * Takes a picture in before its places are known, and shows nothing of it: to make and style many things takes about as
   * long as to lay them out. Only into an empty canvas.
   */
  prepare(picture: Picture, mode: Mode): void {
    const cy = this.#cy
    if (!this.#unseen && cy.elements().nonempty()) {
      this.draw({ groups: [], nodes: [], lines: [] }, {}, mode)
      return
    }
    if (picture === this.#picture && mode === this.#mode) return
    this.#take(picture, mode)
    if (this.#unseen) {
      this.#drawAll({})
      return
    }
    const wanted = elementsOf(picture, {}, mode)
    fetchImages(cy, wanted)
    // Whenever a thing is styled Cytoscape goes through its lines: where there are none yet that costs nothing.
    styled(cy.add(wanted.filter(({ group }) => group === 'nodes')))
    cy.add(wanted.filter(({ group }) => group === 'edges'))
    // As long as a batch is open Cytoscape draws nothing.
    cy.startBatch()
    this.#hide(true)
    this.#styleLines(0)
  }

  /** In small portions, so that the page stays free. */
  #styleLines(first: number): void {
    const some = this.#cy.edges().slice(first, first + portion)
    styled(some)
    if (some.nonempty()) this.#styling = setTimeout(() => this.#styleLines(first + portion))
  }

  /** What nobody sees nobody can point at. */
  #hide(unseen: boolean): void {
    this.#unseen = unseen
    this.#box.style.pointerEvents = unseen ? 'none' : ''
  }

  /** Draws what is new, drops what is gone, keeps the rest where it stands. Every node needs a place. */
  draw(picture: Picture, places: Places, mode: Mode): void {
    const cy = this.#cy
    // Only places are new: the layout goes on.
    const same = picture === this.#picture && mode === this.#mode
    clearTimeout(this.#styling)
    this.#take(picture, mode)
    this.#drawing = true
    cy.batch(() => (same ? moveTo(cy, places) : this.#drawAll(places)))
    this.#drawing = false
    bendLines(this.#cy, this.#picture)
    if (this.#unseen) {
      cy.endBatch()
      // All at once: worked out one by one while they are drawn, each has everything that it touches drawn again.
      cy.nodes().boundingBox()
    }
    this.#hide(false)
    this.#placeWordsInTime()
    // Says how many things are really on the screen, once they are.
    cy.one('render', () => (this.#box.dataset.drawn = String(picture.nodes.length)))
  }

  #take(picture: Picture, mode: Mode): void {
    if (mode !== this.#mode) this.#cy.style(canvasStyle(mode))
    this.#mode = mode
    this.#picture = picture
    this.#nodes = new Map(picture.nodes.map((node) => [node.id, node]))
  }

  #drawAll(places: Places): void {
    const cy = this.#cy
    const wanted = elementsOf(this.#picture, places, this.#mode)
    const keep = new Set(wanted.map(({ data }) => data.id))
    cy.elements()
      .filter((element) => !keep.has(element.id()))
      .remove()
    const there = (id: string): boolean => !cy.getElementById(id).empty()
    const fresh = wanted.filter(({ data }) => !there(data.id))
    for (const element of wanted) if (there(element.data.id)) this.#change(element)
    // In one call: each of its own would go through the style of everything again.
    cy.add(fresh)
  }

  #change({ data, position, classes, grabbable }: Wanted): void {
    const element = this.#cy.getElementById(data.id)
    const gone = Object.keys(element.data() as object).filter(
      (name) => !ofPlaces.includes(name) && !(name in data) && element.data(name) !== undefined,
    )
    if (gone.length > 0) element.removeData(gone.join(' '))
    element.data(data)
    for (const name of ['selected', 'straight', 'wave']) element.toggleClass(name, classes.includes(name))
    if (position !== undefined) element.position(position)
    if (grabbable === true) element.grabify()
    else element.ungrabify()
  }

  /** Where things and groups stand. */
  places(): Map<string, Point> {
    if (this.#unseen) return new Map()
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  }

  /** Where a thing is in the box, in px. */
  screenOf(id: string): Point {
    return { ...this.#cy.getElementById(id).renderedPosition() }
  }

  /** Shows everything inside the box less the insets, at most at full size. */
  fit(insets: Insets): void {
    this.#untouched = true
    const extent = extentOf(this.#picture, (id) => this.#cy.getElementById(id).position())
    const { clientWidth: width, clientHeight: height } = this.#box
    // On paper the canvas has no size.
    if (this.#unseen || !Number.isFinite(extent.x1) || width === 0 || height === 0) return
    const fitted = fittedInto({ width, height }, insets, extent)
    this.#cy.minZoom(Math.min(leastZoom, fitted.zoom))
    this.#cy.viewport(fitted)
    this.#placeWordsInTime()
  }

  /** Has the reader left pan and zoom alone since the last fit? */
  untouched(): boolean {
    return this.#untouched
  }

  /** Is every thing within the box, with a little room for its words? */
  allInside(): boolean {
    const edge = 24
    const [right, bottom] = [this.#box.clientWidth - edge, this.#box.clientHeight - edge]
    const boxes = this.#boxes().flatMap(({ left, top, width, height }) => [
      { x: left + edge, y: top + edge },
      { x: left + width - edge, y: top + height - edge },
    ])
    return [...this.#onScreen(), ...boxes].every(({ x, y }) => x >= edge && y >= edge && x <= right && y <= bottom)
  }

  zoomBy(factor: number): void {
    this.#untouched = false
    const middle = { x: this.#box.clientWidth / 2, y: this.#box.clientHeight / 2 }
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle })
  }

  /** Brings a thing into sight when it is outside. */
  reveal(id: string, insets: Insets): void {
    const at = this.screenOf(id)
    const [right, bottom] = [this.#box.clientWidth - insets.right, this.#box.clientHeight - insets.bottom]
    const by = {
      x: at.x < insets.left ? insets.left - at.x : at.x > right ? right - at.x : 0,
      y: at.y < insets.top ? insets.top - at.y : at.y > bottom ? bottom - at.y : 0,
    }
    if (by.x !== 0 || by.y !== 0) this.#cy.panBy(by)
  }

  setCursor(cursor: Cursor): void {
    const cy = this.#cy
    cy.batch(() => {
      cy.elements('.cursor').removeClass('cursor')
      if (cursor.thing !== null) cy.getElementById(cursor.thing).addClass('cursor')
      if (cursor.line !== null) cy.getElementById(lineKey({ id: cursor.line })).addClass('cursor')
    })
  }

  /** Panels that lie over the canvas, in px of the box. */
  setCovered(covered: readonly Rect[]): void {
    this.#covered = covered
    this.#settleSoon()
  }

  resize(): void {
    this.#cy.resize()
    this.#settleSoon()
  }

  dispose(): void {
    clearTimeout(this.#settle)
    clearTimeout(this.#styling)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#overlay.dispose()
    // What is destroyed within an open batch goes on listening.
    if (this.#unseen) this.#cy.endBatch()
    this.#cy.destroy()
    this.#container.remove()
  }

  #listen(intents: CanvasIntents): void {
    const cy = this.#cy
    const idOf = (event: EventObject): string => (event.target as NodeSingular).id()
    cy.on('tap', (event: EventObject) => {
      if (event.target === cy) intents.ground()
    })
    // A finger that stayed long has opened the menu; that it is lifted then is no tap.
    let held = false
    cy.on('tapstart', () => (held = false))
    cy.on('tap', 'node', (event) => {
      if (!held) intents.thing(idOf(event), event.originalEvent.shiftKey)
    })
    cy.on('dbltap', 'node', (event) => intents.expand(idOf(event)))
    cy.on('tap', 'edge', (event) => intents.line(String((event.target as NodeSingular).data('line'))))
    cy.on('cxttap', 'node', (event) => intents.menu(idOf(event), event.renderedPosition))
    cy.on('taphold', 'node', (event) => {
      // A mouse that rests before it drags wants no menu; it has a button for that.
      if (event.originalEvent.type !== 'touchstart') return
      held = true
      intents.menu(idOf(event), { ...(event.target as NodeSingular).renderedPosition() })
    })
    cy.on('dragfree', 'node', (event) => {
      intents.moved(idOf(event), { ...(event.target as NodeSingular).position() })
      bendLines(this.#cy, this.#picture)
    })
    const drag = new GroupDrag(cy, (id) => this.#picture.groups.find((group) => group.id === id)?.shown ?? [])
    cy.on('grab', 'node.group', (event) => drag.start(event.target as NodeSingular))
    cy.on('drag', 'node.group', (event) => drag.move(event.target as NodeSingular))
    const boxed: string[] = []
    cy.on('box', 'node', (event) => boxed.push(idOf(event)))
    // Cytoscape tells the end first, then what lies in the box.
    cy.on('boxend', () => setTimeout(() => intents.box(boxed.splice(0))))
    cy.on('dragpan scrollzoom pinchzoom', () => (this.#untouched = false))
    cy.on('viewport position', () => {
      if (!this.#drawing) this.#settleSoon()
    })
    cy.on('mouseover', 'node, edge', () => (this.#box.style.cursor = 'pointer'))
    cy.on('mouseout', 'node, edge', () => (this.#box.style.cursor = ''))
  }

  /** Words follow at once; new places for them are sought when the picture has come to rest. */
  #settleSoon(): void {
    if (this.#unseen) return
    // Every thing that moves says so; once a frame is enough.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#overlay.move({ things: this.#onScreen(), counts: this.#counts(), boxes: this.#boxes() })
    })
    clearTimeout(this.#settle)
    this.#settle = setTimeout(() => this.#placeWords(), 120)
  }

  /** A large picture is shown before its words: to seek their places would hold it up. */
  #placeWordsInTime(): void {
    if (this.#isLarge()) this.#settleSoon()
    else this.#placeWords()
  }

  #isLarge(): boolean {
    return this.#picture.nodes.length > manyThings
  }

  #sight(): Sight {
    const { clientWidth: width, clientHeight: height } = this.#box
    return { width, height, zoom: this.#cy.zoom(), isLarge: this.#isLarge() }
  }

  #placeWords(): void {
    // Asked for before the picture was taken in.
    if (this.#unseen) return
    const cy = this.#cy
    const things = this.#onScreen()
    const known = new Map(things.map((thing) => [thing.node.id, thing]))
    const at = (id: string): Point => known.get(id) ?? this.screenOf(id)
    this.#overlay.place({
      things: worded(things, this.#sight()),
      circles: things,
      counts: this.#counts(),
      boxes: this.#boxes(),
      // Among so many lines no word finds a place that is free of them.
      lines: this.#isLarge() ? [] : piecesOfAll(this.#picture.lines, at),
      covered: this.#covered,
    })
    this.#box.dataset.zoom = cy.zoom().toFixed(2)
  }

  #counts(): LineCount[] {
    const boxes = this.#boxes()
    const lines = countedLines(this.#picture.lines, this.#cy.zoom()).flatMap((line): LineCount[] => {
      const at = middleOf(this.#cy.getElementById(lineKey(line)).edges(), boxes)
      return at === undefined ? [] : [{ ...countOf(line), ...at }]
    })
    const heads = (this.#picture.heads ?? []).map(({ over, text }): LineCount => {
      return { id: `head ${over}`, text, look: 'head', x: this.screenOf(over).x, y: headAt }
    })
    return [...lines, ...heads]
  }

  #boxes(): BoxOnScreen[] {
    const zoom = this.#cy.zoom()
    return this.#picture.groups.map((group) => {
      const at = this.screenOf(group.id)
      const [width, height] = [group.width * zoom, group.height * zoom]
      return { group, left: at.x - width / 2, top: at.y - height / 2, width, height }
    })
  }

  #onScreen(): OnScreen[] {
    const zoom = this.#cy.zoom()
    return this.#cy
      .nodes()
      .toArray()
      .flatMap((element) => {
        const node = this.#nodes.get(element.id())
        return node === undefined ? [] : [{ node, r: node.r * zoom, ...element.renderedPosition() }]
      })
  }
}

/** Px from the upper edge, whatever the picture does below. */
const headAt = 18

/** As far out as the reader goes by hand, unless it takes more to see everything. */
const leastZoom = 0.15

/** Lines that are styled at a time. */
const portion = 500
