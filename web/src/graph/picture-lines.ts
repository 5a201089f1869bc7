import type { CouplingMark } from '../encoding/coupling.ts'
import type { Modality } from '../../generated/operations.ts'
import { boxedLines, type Boxed } from './boxed.ts'
import type { Fate } from './compared.ts'
import type { Bundle } from './bundle.ts'
import type { Line } from './lines.ts'
import type { Statement } from './model.ts'

export interface PictureLine {
  id: string
  from: string
  to: string
  modality: Modality
  mark: CouplingMark | null
  part: boolean
  /** Statements it stands for; of a bundle, lines. */
  count: number
  weight: 'strong' | 'plain' | 'dim'
  selected: boolean
  /** It stands for all lines between two groups, or between a group and a thing. */
  bundle: boolean
  /** Of a line whose statements all began, or all ended, between two days; null where nothing is compared or it stayed. */
  fate: 'added' | 'removed' | null
  /** On the path that is bold. */
  bold: boolean
  /** Its relation, where the picture is of paths. */
  word: string | null
}

interface Chosen {
  /** Things and groups. */
  selected: ReadonlySet<string>
  /** The statement, or bundle, whose line is selected. */
  line: string | null
  /** Something on the picture is selected, so that the rest steps back. */
  any: boolean
  fates: ReadonlyMap<string, Fate> | null
  /** Statements on the path that is bold; null where the picture is of no path. */
  bold: ReadonlySet<string> | null
  wordOf: ((statement: Statement) => string) | null
}

/** The lines of a picture as they are drawn: one by one, or gathered between groups. */
export function pictureLines(lines: readonly Line[], boxed: Boxed | null, chosen: Chosen): PictureLine[] {
  if (boxed === null) return lines.map((line) => single(line, chosen))
  const { bundles, inside } = boxedLines(lines, boxed)
  return [...bundles.map((bundle) => gathered(bundle, chosen)), ...inside.map((line) => single(line, chosen))]
}

function single(line: Line, chosen: Chosen): PictureLine {
  const { id, from, to, modality, mark, part, statements } = line
  const [first] = statements
  const bold = chosen.bold?.has(id) === true
  return {
    ...{ id, from, to, modality, mark, part },
    count: statements.length,
    weight: weightOf(bold || touches(line, chosen.selected, chosen.line), mark, chosen),
    selected: isLine(line, chosen.line),
    bundle: false,
    fate: fateOf([line], chosen),
    bold,
    word: first === undefined ? null : (chosen.wordOf?.(first) ?? null),
  }
}

function gathered({ id, from, to, lines }: Bundle, chosen: Chosen): PictureLine {
  const modality = lines[0]?.modality ?? 'stated'
  const mark = lines[0]?.mark ?? null
  const selected = id === chosen.line || lines.some((line) => isLine(line, chosen.line))
  const near =
    selected ||
    [from, to].some((end) => chosen.selected.has(end)) ||
    lines.some((line) => touches(line, chosen.selected, null))
  return {
    ...{ id, from, to, modality, mark, selected },
    part: false,
    count: lines.length,
    weight: weightOf(near, mark, chosen),
    bundle: true,
    fate: fateOf(lines, chosen),
    bold: false,
    word: null,
  }
}

/** Lines stay as long as one statement of them does. */
function fateOf(lines: readonly Line[], { fates }: Chosen): PictureLine['fate'] {
  if (fates === null) return null
  const all = new Set(lines.flatMap((line) => line.statements.map(({ id }) => fates.get(id) ?? 'kept')))
  const [fate] = all
  return all.size === 1 && (fate === 'added' || fate === 'removed') ? fate : null
}

/** Couplings are never dimmed. */
function weightOf(near: boolean, mark: CouplingMark | null, { any }: Chosen): PictureLine['weight'] {
  if (near) return 'strong'
  return any && mark === null ? 'dim' : 'plain'
}

/** Is this the line that stands for the statement? */
export function isLine(line: Line, statement: string | null): boolean {
  return statement !== null && line.statements.some(({ id }) => id === statement)
}

/** Does the line end in what is selected, or is it selected itself? */
export function touches(line: Line, selected: ReadonlySet<string>, statement: string | null): boolean {
  return selected.has(line.from) || selected.has(line.to) || isLine(line, statement)
}
