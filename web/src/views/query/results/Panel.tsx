import { IconBinaryTree2, IconChartBar, IconCode, IconGraph, IconTable, type Icon } from '@tabler/icons-react'
import { useId, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ResultChart } from '../charts/ResultChart.tsx'
import type { QuestionShow, ResultKind, Rows } from '../facts.ts'
import type { Run } from '../run/facts.ts'
import { isOfLibrary } from '../run/of-library.ts'
import { OpenInExplore } from './OpenInExplore.tsx'
import { ResultGraph } from './ResultGraph.tsx'
import { ResultJson } from './ResultJson.tsx'
import { ResultPlan } from './ResultPlan.tsx'
import { ResultTable } from './ResultTable.tsx'
import css from './results.module.css'
import { SaveRows } from './SaveRows.tsx'

const icons: Record<ResultKind, Icon> = {
  table: IconTable,
  chart: IconChartBar,
  json: IconCode,
  graph: IconGraph,
  plan: IconBinaryTree2,
}

interface PanelProps {
  run: Run
  rows: Rows
  show: QuestionShow | undefined
  kinds: readonly ResultKind[]
  kind: ResultKind
  onKind: (kind: ResultKind) => void
  onProfile: () => void
}

/** A few ways to look at one answer, by tabs. */
export function Panel({ kinds, kind, onKind, ...parts }: PanelProps): JSX.Element {
  const { t } = useTranslation('query')
  const id = useId()
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length]
    if (next === undefined) return
    event.preventDefault()
    onKind(next)
    document.getElementById(`${id}${next}`)?.focus()
  }
  return (
    <section className={css.panel} aria-label={t(kinds.includes('table') ? 'resultRows' : 'resultBeside')}>
      <div className={css.panelHead}>
        <div role="tablist" aria-label={t('lookAt')} className={css.tabs}>
          {kinds.map((one) => {
            const Picture = icons[one]
            return (
              <button
                key={one}
                id={`${id}${one}`}
                type="button"
                role="tab"
                aria-selected={one === kind}
                aria-controls={`${id}panel`}
                tabIndex={one === kind ? 0 : -1}
                onKeyDown={walk}
                onClick={() => onKind(one)}
              >
                <Picture size={16} stroke={1.75} aria-hidden="true" />
                {t(`kind_${one}`)}
              </button>
            )
          })}
        </div>
        <div className={css.panelActions}>
          {kinds.includes('table') && <SaveRows run={parts.run} />}
          {kinds.includes('graph') && <OpenInExplore rows={parts.rows} />}
        </div>
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${kind}`} className={css.panelBody}>
        <Shown kind={kind} {...parts} />
      </div>
    </section>
  )
}

function Shown({ kind, run, rows, show, onProfile }: Omit<PanelProps, 'kinds' | 'onKind'>): JSX.Element {
  const { order, end } = run
  switch (kind) {
    case 'table':
      // Whoever wrote the statement wants what it gives, to the letter.
      return <ResultTable rows={rows} worded={isOfLibrary(order)} />
    case 'json':
      return <ResultJson rows={rows} />
    case 'graph':
      return <ResultGraph rows={rows} asOf={order.asOf} />
    case 'plan':
      return (
        <ResultPlan
          statement={order.selection ?? order.statement}
          values={order.values}
          counted={end?.plan ?? null}
          onProfile={onProfile}
        />
      )
    case 'chart':
      return show === undefined ? <ResultTable rows={rows} /> : <ResultChart rows={rows} show={show} />
  }
}
