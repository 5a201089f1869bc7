import type { Modality } from '../../generated/operations.ts'
import type { Facet, Statement } from './model.ts'
import type { Shown } from './shown.ts'

export const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']

/** What is asked of `measures`, which knows things and how sure relations must be, but no rows of the legend. */
export interface Measurable {
  /** How sure the relations must be; null for all, none where nothing is tied. */
  modalities: readonly Modality[] | null
  /** Ties are then just those that are drawn; else they are all of these among the things. */
  exact: boolean
}

/**
 * How sure relations must be so that what they tie is what is shown as tied. `all` are the statements of the day that
 * the picture could show; null where it cannot tell, as of paths, or of two days.
 */
export function measurable(
  { things, statements }: Pick<Shown, 'things' | 'statements'>,
  all: readonly Statement[] | null,
  off: readonly Facet[],
): Measurable {
  const byRow = asked(modalities.filter((sure) => !off.includes(`sure:${sure}`)))
  if (all === null) return { modalities: byRow, exact: false }
  const ids = new Set(things.map(({ id }) => id))
  const among = all.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const drawn = pairsOf(statements)
  if (drawn.size === 0) return { modalities: [], exact: true }
  const tied = new Map(modalities.map((sure) => [sure, pairsOf(among.filter(({ modality }) => modality === sure))]))
  const fitting = modalities.filter((sure) => [...(tied.get(sure) ?? [])].every((pair) => drawn.has(pair)))
  const reached = new Set(fitting.flatMap((sure) => [...(tied.get(sure) ?? [])]))
  const exact = reached.size === drawn.size
  return { modalities: exact ? asked(fitting) : byRow, exact }
}

function asked(some: readonly Modality[]): readonly Modality[] | null {
  return some.length === modalities.length ? null : some
}

/** Two things are tied or not, however many statements tie them and whichever way. */
function pairsOf(statements: readonly Pick<Statement, 'from' | 'to'>[]): Set<string> {
  return new Set(
    statements.filter(({ from, to }) => from !== to).map(({ from, to }) => JSON.stringify([from, to].sort())),
  )
}
