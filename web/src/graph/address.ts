import { isFacet } from './facet.ts'
import { fromLook, lookOf, type LookAddress } from './look-address.ts'
import { pathItems, pathOfItems } from './path-asked.ts'
import { emptyView, longestNote, type Point, type View } from './model.ts'

/** The view as search parameters; a parameter that says nothing is left out. */
export interface ViewAddress extends LookAddress {
  alone?: 'yes' | undefined
  with?: string | undefined
  without?: string | undefined
  sel?: string | undefined
  line?: string | undefined
  off?: string | undefined
  pin?: string | undefined
  open?: string | undefined
  note?: string | undefined
  path?: string | undefined
  way?: string | undefined
  /** The view was too large for the address, which holds only a part of it. */
  more?: 'yes' | undefined
}

/** Characters that the view may take in the address, percent signs included. Beyond it servers and mails cut. */
export const longestAddress = 1800

/** The view for the address bar: all of it, or as much as fits and a word that there is more. */
export function addressOf(view: View): ViewAddress {
  const address = toAddress(view)
  return isShort(view) ? address : { ...shortened(address), more: 'yes' }
}

/** Does the whole view fit into an address? */
export function isShort(view: View): boolean {
  return addressLength(toAddress(view)) <= longestAddress
}

/** The day is left out: it stands in every address anyway. */
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
    open: list(view.opened),
    note: list(Object.entries(view.notes).flat()),
    path: view.path === null ? undefined : list(pathItems(view.path)),
    way: view.way === 0 ? undefined : String(view.way),
    ...lookOf(view),
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
    opened: items(address.open),
    notes: notesOf(items(address.note)),
    path: pathOfItems(items(address.path)),
    way: /^\d{1,3}$/.test(address.way ?? '') ? Number(address.way) : emptyView.way,
    ...fromLook(address),
  }
}

/** How long the view is in an address. */
function addressLength(address: ViewAddress): number {
  return partsOf(address).reduce((sum, [key, value]) => sum + key.length + 2 + encoded(value).length, 0)
}

/** Characters that a parameter may take when not all fit; what takes more is left to the log. */
const longestPart = 200

/** As much as fits: what is long goes, then the things that were added last. */
function shortened({ with: added = '', ...address }: ViewAddress): ViewAddress {
  const short: ViewAddress = Object.fromEntries(
    partsOf(address).filter(([, value]) => encoded(value).length <= longestPart),
  )
  let room = longestAddress - addressLength({ ...short, with: '_', more: 'yes' })
  const fitting = added.split(',').filter((item) => (room -= encoded(`${item},`).length) >= 0)
  return { ...short, with: fitting.length === 0 ? undefined : fitting.join(',') }
}

function partsOf(address: ViewAddress): [string, string][] {
  return Object.entries<string | undefined>({ ...address }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
}

function encoded(value: string): string {
  return encodeURIComponent(value)
}

function list(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.map(quoted).join(',')
}

function items(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',').map(unquoted)
}

/** A comma parts the items of a list, so one within an id is written out. */
function quoted(item: string): string {
  return item.replaceAll('~', '~t').replaceAll(',', '~c')
}

function unquoted(item: string): string {
  return item.replaceAll('~c', ',').replaceAll('~t', '~')
}

/** From items that are a thing and what is said of it, by turns. */
function notesOf(items: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    items.flatMap((about, at) => {
      const text = at % 2 === 0 ? items[at + 1] : undefined
      return text === undefined || text === '' || text.length > longestNote ? [] : [[about, text]]
    }),
  )
}

function pinOf(text: string): [string, Point][] {
  const found = /^(.+)@(-?\d+)\.(-?\d+)$/.exec(text)
  if (found === null) return []
  const [, id = '', x, y] = found
  return [[id, { x: Number(x), y: Number(y) }]]
}
