import type { CouplingMark } from '../encoding/coupling.ts'
import type { Kind } from '../encoding/kind.ts'
import type { CaptionBy, ColourBy, GroupBy, Layout, SizeBy } from './look.ts'
import type { Direction, HelixRole, Label, Modality, StatementType } from '../../generated/operations.ts'

/** A thing as the canvas, the table and the outline know it. */
export interface Thing {
  id: string
  label: Label
  kind: string | null
  name: string
  lang: string
  nameEn: string | null
  nameSv: string | null
  nameNb: string | null
  altNames: readonly string[]
  /** Distinct neighbours on the date, shown or not. */
  degree: number
  /** Of an area. */
  level: number | null
  character: string | null
  themes: readonly string[]
  /** Of an actor. */
  helix: readonly HelixRole[]
  /** The day it ended, where that is known. */
  end: string | null
}

/** One statement: what a line stands for. */
export interface Statement {
  id: string
  type: StatementType
  from: string
  to: string
  modality: Modality
  status: string | null
  source: { id: string; title: string; kind: string | null; published: string | null }
  locator: string | null
  statedOn: string | null
}

/** What the API answered for one region and one day. Never merged with another day's. */
export interface Graph {
  asOf: string
  /** What the region opens with, in the order of the answer. */
  opening: readonly string[]
  things: ReadonlyMap<string, Thing>
  statements: readonly Statement[]
}

export interface Point {
  x: number
  y: number
}

/** What a legend row switches: a kind of thing, a degree of certainty, or a kind of coupling. */
export type Facet = `kind:${Kind}` | `sure:${Modality}` | `coupling:${CouplingMark}` | `tint:${string}`

/** Which shortest paths were asked for. */
export interface PathAsked {
  from: string
  to: string
  /** Over stated statements only. */
  onlyStated: boolean
  /** 1 to 8. */
  maxSteps: number
  /** Which way the relations must run, as seen from `from`. */
  direction: Direction
  /** Also over relations that join everything with everything. */
  joining: boolean
}

/**
 * What the reader did to the picture, as plain data: it goes into the address as it is. Everything shown follows from
 * it, the region and the day.
 */
export interface View {
  /** Without what the region opens with: only what was added. */
  alone: boolean
  /** Things beyond those the region opens with. */
  added: readonly string[]
  /** Things taken off the picture. */
  removed: readonly string[]
  /** Selected things; the last one has the detail panel. */
  selected: readonly string[]
  /** The statement whose line is selected, instead of a thing. */
  line: string | null
  /** Legend rows that are switched off. */
  off: readonly Facet[]
  /** Places that the reader gave; the layout never moves them. */
  pinned: Readonly<Record<string, Point>>
  layout: Layout
  /** What stands in the middle around which the rest is laid out; null is the most connected thing. */
  centre: string | null
  /** What a grouped layout groups by; kept while another layout is looked at. */
  groupBy: GroupBy
  /** Groups that show all their things, and whose lines end in these. */
  opened: readonly string[]
  size: SizeBy
  colour: ColourBy
  /** What stands under the name of each thing. */
  caption: CaptionBy
  /** The reader's own words, by the thing that they are about; under `ofPicture` those about all of it. */
  notes: Readonly<Record<string, string>>
  /** Draw every thing, however many there are. */
  everything: boolean
  /** The day, `YYYY-MM-DD`, that the picture is compared with. */
  compare: string | null
  /** The shortest paths that are looked at; the picture holds nothing but them meanwhile. */
  path: PathAsked | null
  /** Which of them is drawn bold, from 0, the surest. */
  way: number
  /** The day, `YYYY-MM-DD`, that everything is shown as of. Null is the day that the address names. */
  asOf: string | null
}

/** Under what the note about the whole picture stands among the notes; no thing has this id. */
export const ofPicture = ''

/** Characters that a note may have. */
export const longestNote = 4000

export const emptyView: View = {
  alone: false,
  added: [],
  removed: [],
  selected: [],
  line: null,
  off: [],
  pinned: {},
  asOf: null,
  layout: 'free',
  centre: null,
  groupBy: 'none',
  opened: [],
  size: 'none',
  colour: 'kind',
  caption: 'none',
  notes: {},
  everything: false,
  compare: null,
  path: null,
  way: 0,
}
