import { useMediaQuery } from '@mantine/hooks'
import type { JSX } from 'react'
import type { BesideKind, ResultKind, Rows } from '../facts.ts'
import type { Runner } from '../run/use-runner.ts'
import { useWorkbench } from '../use-workbench.ts'
import { Outcome } from './Outcome.tsx'
import { Panel } from './Panel.tsx'
import css from './results.module.css'

type LeftKind = Exclude<ResultKind, BesideKind>

interface ResultsProps {
  runner: Runner
  /** Puts what a notice suggests into the text. */
  onFix: (subject: string, instead: string) => void
}

/** What came of the last run: rows and picture side by side where there is room, else one after the other. */
export function Results({ runner, onFix }: ResultsProps): JSX.Element {
  const { active, search, setSearch } = useWorkbench()
  const wide = useMediaQuery('(min-width: 1280px)', undefined, { getInitialValueInEffect: false })
  const { run } = runner
  const rows: Rows = { columns: run?.columns ?? [], rows: run?.rows ?? [] }
  const show = active.show
  const charted = show !== undefined && ['bar', 'matrix', 'line'].includes(show.as)
  const left: readonly LeftKind[] = charted ? ['table', 'chart', 'json'] : ['table', 'json']
  const chosen = search.result ?? (show?.as === 'graph' ? 'graph' : charted ? 'chart' : 'table')
  const leftChosen =
    left.find((kind) => kind === chosen) ?? (charted && search.result === undefined ? 'chart' : 'table')
  const beside: BesideKind = search.beside ?? (chosen === 'plan' ? 'plan' : 'graph')
  if (run === undefined || rows.columns.length === 0 || (rows.rows.length === 0 && run.end?.plan == null))
    return <Outcome runner={runner} onFix={onFix} />
  const parts = { run, rows, show, onProfile: runner.profile }
  if (!wide)
    return (
      <div className={css.results}>
        <Panel
          {...parts}
          kinds={[...left, 'graph', 'plan']}
          kind={chosen === 'chart' && !charted ? 'table' : chosen}
          onKind={(result) => setSearch({ result })}
        />
      </div>
    )
  return (
    <div className={css.results} data-wide>
      <Panel {...parts} kinds={left} kind={leftChosen} onKind={(result) => setSearch({ result })} />
      <Panel
        {...parts}
        kinds={['graph', 'plan']}
        kind={beside}
        onKind={(kind) => setSearch({ beside: toBeside(kind) })}
      />
    </div>
  )
}

function toBeside(kind: ResultKind): BesideKind {
  return kind === 'plan' ? 'plan' : 'graph'
}
