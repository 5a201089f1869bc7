import type { Point } from './model.ts'

/** How a fresh picture is laid out. What joins a settled one always lands beside what it belongs to. */
export type Manner =
  | { kind: 'free' }
  /** The layer of each thing, left to right. */
  | { kind: 'layers'; layerOf: Readonly<Record<string, number>> }
  | { kind: 'around'; centre: string }
  /** Groups, in rows that follow what ties them. */
  | { kind: 'boxes'; boxes: readonly Box[] }
  /** On a map: places are given; what has none stands below. */
  | { kind: 'at'; places: Places }

/** A group's box, in px at zoom 1. */
export interface Box {
  id: string
  width: number
  height: number
}

export interface LayoutBody {
  id: string
  r: number
  /** Where it stands already; null lands beside what it belongs to. */
  at: Point | null
  /** Keeps its place whatever happens. */
  fixed: boolean
}

export interface LayoutLine {
  from: string
  to: string
  /** 1 is usual; parts stand nearer to their whole. */
  strength: number
}

/**
 * What is to be placed, and the box in px that the whole should fill when nothing has a place yet; where there is more than
 * it has room for, the shape of it.
 */
export interface LayoutJob {
  /** Absent: free. */
  manner?: Manner
  /** Laid out anew, around what is fixed; else things join a picture that stays. Absent: anew where nothing has a place. */
  anew?: boolean
  things: readonly LayoutBody[]
  lines: readonly LayoutLine[]
  width: number
  height: number
}

export type Places = Record<string, Point>
