import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { modalities } from '../../graph/measured.ts'
import type { Thing } from '../../graph/model.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { useExploration } from './exploration.ts'
import { Table } from './Table.tsx'
import type { Column } from './table-rows.ts'
import { mostMeasured, useMeasures, type Measured } from './use-measures.ts'
import css from './drawer.module.css'

interface Broker {
  thing: Thing
  measured: Measured
}

/** Who stands between others in what is shown, the one on most ways first, and who hangs together. */
export function BrokersTable(): JSX.Element {
  const { t } = useTranslation('measures')
  const { t: frame } = useTranslation()
  const { asOf, language } = useWorld()
  const { shown, statements, view, looked, act } = useExploration()
  const {
    answer,
    ready,
    byId,
    communities,
    modalities: sure,
    exact,
  } = useMeasures({ shown, all: statements, view: looked }, true)
  const columns = useColumns()
  if (shown.things.length === 0) return <p className={css.nothing}>{t('nothing')}</p>
  if (shown.things.length > mostMeasured) return <p className={css.nothing}>{t('tooMany', { count: mostMeasured })}</p>
  if (sure?.length === 0) return <p className={css.nothing}>{t('noTies')}</p>
  if (answer.error !== undefined) return <ErrorState error={answer.error} onRetry={() => answer.again()} />
  if (!ready) return <p className={css.nothing}>{t('waiting')}</p>
  const rows = shown.things
    .flatMap((thing): Broker[] => {
      const measured = byId.get(thing.id)
      return measured === undefined ? [] : [{ thing, measured }]
    })
    .sort((a, b) => (b.measured.betweenness ?? 0) - (a.measured.betweenness ?? 0))
  return (
    <>
      <p className={css.nothing}>
        {t(exact ? 'computed' : 'computedMore', {
          things: t('things', { count: rows.length }),
          communities: t('communities', { count: communities }),
          day: showDate(asOf, language),
          sure: (sure ?? modalities).map((one) => frame(one)).join(', '),
        })}
      </p>
      <Table
        rows={rows}
        columns={columns}
        filter=""
        idOf={({ thing }) => thing.id}
        selected={({ thing }) => view.selected.includes(thing.id)}
        onSelect={({ thing }) => act({ type: 'select', ids: [thing.id] })}
        label={t('brokers')}
      />
    </>
  )
}

function useColumns(): Column<Broker>[] {
  const { t } = useTranslation('measures')
  const { language } = useWorld()
  const { nameOf } = useExploration()
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return [
    {
      id: 'name',
      head: t('name'),
      text: ({ thing }) => nameOf(thing),
      cell: ({ thing }) => (
        <span className={css.first}>
          <KindMark label={thing.label} kind={thing.kind} level={thing.level} helix={thing.helix} size={16} />
          <span className={css.cut}>{nameOf(thing)}</span>
        </span>
      ),
    },
    {
      id: 'betweenness',
      head: t('betweenness'),
      text: ({ measured }) => measured.betweenness ?? -1,
      cell: ({ measured }) => (measured.betweenness === null ? '–' : percent.format(measured.betweenness)),
    },
    {
      id: 'constraint',
      head: t('constraint'),
      text: ({ measured }) => measured.constraint ?? -1,
      cell: ({ measured }) => (measured.constraint === null ? '–' : decimal.format(measured.constraint)),
    },
    {
      id: 'community',
      head: t('community'),
      text: ({ measured }) => measured.community ?? -1,
      cell: ({ measured }) =>
        measured.community === null ? '–' : t('communityNo', { number: measured.community + 1 }),
    },
    { id: 'degree', head: t('degree'), text: ({ measured }) => measured.degree, narrow: 'words' },
  ]
}
