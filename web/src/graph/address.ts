import { emptyView, type Facet, type Point, type View } from './model.ts'

/** The view as search parameters; a parameter that says nothing is left out. */
export interface ViewAddress {
  alone?: 'yes' | undefined
  with?: string | undefined
  without?: string | undefined
  sel?: string | undefined
  line?: string | undefined
  off?: string | undefined
  pin?: string | undefined
  /** The view was too large for the address; what is missing is known here under this hash, in this tab. */
  more?: string | undefined
}

/** Characters that the view may take in the address, percent signs included. Beyond it servers and mails cut. */
export const longestAddress = 1800

/** Ids hold no comma, so a list needs no quoting. */
export function toAddress(view: View): ViewAddress {
  const pins = Object.entries(view.pinned).map(([id, { x, y }]) => `${id}@${x}.${y}`)
  return {
    alone: view.alone ? 'yes' : undefined,
    with: list(view.added),
    without: list(view.removed),
    sel: list(view.selected),
    line: view.line ?? undefined,
    off: list(view.off),
    pin: list(pins),
    more: undefined,
  }
}

/** Whatever the address holds becomes a view; what makes no sense is left out. */
export function fromAddress(address: ViewAddress): View {
  return {
    ...emptyView,
    alone: address.alone === 'yes',
    added: items(address.with),
    removed: items(address.without),
    selected: items(address.sel),
    line: address.line ?? null,
    off: items(address.off).filter(isFacet),
    pinned: Object.fromEntries(items(address.pin).flatMap(pinOf)),
  }
}

/** How long the view is in an address. */
export function addressLength(address: ViewAddress): number {
  return Object.entries(address).reduce(
    (sum, [key, value]) => (typeof value === 'string' ? sum + key.length + 2 + encodeURIComponent(value).length : sum),
    0,
  )
}

/** As much of the view as fits: first the places go, then the things added last. */
export function shorten(view: View): View {
  let short: View = { ...view, pinned: {} }
  while (addressLength(toAddress(short)) > longestAddress && short.added.length > 0) {
    short = { ...short, added: short.added.slice(0, -1) }
  }
  return short
}

function list(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',')
}

function items(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',')
}

function isFacet(text: string): text is Facet {
  return /^(kind|sure|coupling):[a-z]+$/.test(text)
}

function pinOf(text: string): [string, Point][] {
  const found = /^(.+)@(-?\d+)\.(-?\d+)$/.exec(text)
  if (found === null) return []
  const [, id = '', x, y] = found
  return [[id, { x: Number(x), y: Number(y) }]]
}
