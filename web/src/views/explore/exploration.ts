import { createContext, useContext } from 'react'
import type { Direction, Label, Modality, StatementType } from '../../../generated/operations.ts'
import type { Fate } from '../../graph/compared.ts'
import type { Drawn } from '../../graph/drawn.ts'
import type { Line } from '../../graph/lines.ts'
import type { Graph, Statement, View } from '../../graph/model.ts'
import type { Shown } from '../../graph/shown.ts'
import type { Named } from '../../ui/names.ts'
import type { Answer } from '../../ui/use-answer.ts'
import type { Seen } from './seen.ts'
import type { OpeningFile } from './share/use-open-file.ts'
import type { Tell, ToldWords } from './told.ts'
import type { Measures } from './use-measures.ts'
import type { PathStart } from './use-path-start.ts'
import type { Paths } from './use-paths.ts'
import type { ViewState } from './use-view.ts'

/** Which neighbours to bring; everything left out means all of them. */
export interface Wanted {
  label?: Label
  /** More exact than the label. */
  kind?: string
  type?: StatementType
  direction?: Direction
  /** How sure the relation must be. */
  modalities?: readonly Modality[]
  first?: number
}

/** A thing whose neighbours are brought, on the picture or not. */
export interface Centre extends Named {
  id: string
  /** Distinct neighbours on the date. */
  degree: number
}

/** What all parts of Explore share: one graph, one selection, one filter. */
export interface Exploration extends ViewState, PathStart {
  answer: Answer<Graph>
  graph: Graph
  /** The view as it is drawn: of paths all, whatever the picture beside them leaves out. */
  looked: View
  shown: Shown
  /** All that the reader has on the picture, whatever the legend hides; also while it is of a path. */
  held: ReadonlySet<string>
  lines: readonly Line[]
  /** How it is looked at: groups, size, colour. */
  seen: Seen
  /** All that holds on the day; null where the picture is of paths or of two days, and does not know. */
  statements: readonly Statement[] | null
  /** Communities, where colours stand for them. */
  measures: Measures
  /** What is asked for beside the graph, for where it fails or is waited for. */
  beside: Readonly<Record<'traits' | 'measures' | 'compared', Answer<unknown>>>
  /** The shortest paths that the picture is of, once they are found; null where it is of none. */
  paths: Paths | null
  /** What became of things and statements, where two days are compared. */
  fates: ReadonlyMap<string, Fate> | null
  /** The thing that the detail is about: the selected one, else the region. */
  detail: string
  /** Brings neighbours of a thing, or of several at once; of one with more than 50 without a choice it asks first. */
  expand: (of: string | Centre | readonly string[], wanted?: Wanted) => void
  /** Brings what at least two of some things are tied to, together with those of them that are to be added. */
  bringLinking: (of: readonly string[], adding?: readonly string[]) => void
  /** Asks which neighbours of the thing to bring. */
  choose: (centre: Centre) => void
  /** A thing whose neighbours are too many to bring unasked. */
  choosing: Centre | null
  endChoosing: () => void
  /** For screen readers, and for the foot of the canvas. */
  spoken: string
  speak: (words: string) => void
  /** What came of the last step, to be read on the picture until the next one. */
  told: ToldWords | null
  tell: Tell
  /** What is being written about: a thing, `ofPicture`, or nothing. */
  noting: string | null
  writeNote: (about: string | null) => void
  /** What the canvas shows, for what saves it. */
  drawnNow: () => Drawn
  keepDrawn: (drawn: Drawn) => void
  /** Opens an exploration that was saved as a file. */
  file: OpeningFile
  /** A thing's name by the reader's choice. */
  nameOf: (thing: Named) => string
}

export const ExplorationContext = createContext<Exploration | null>(null)

export function useExploration(): Exploration {
  const found = useContext(ExplorationContext)
  if (found === null) throw new Error('part of Explore outside its context')
  return found
}
