import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Way } from '../../graph/route.ts'
import { useExploration } from './exploration.ts'
import { Table } from './Table.tsx'
import type { Column } from './table-rows.ts'
import { useRelationColumns } from './use-rows.tsx'

/** The steps of a path from its start to its goal, each with its evidence. */
export function StepsTable({ way }: { way: Way }): JSX.Element {
  const { t } = useTranslation('path')
  const { view, act } = useExploration()
  const relation = useRelationColumns()
  const steps = way.statements.map((said, index) => ({ ...said, step: index + 1 }))
  const columns: Column<(typeof steps)[number]>[] = [
    { id: 'step', head: t('step'), text: ({ step }) => step, narrow: 'number' },
    ...relation,
  ]
  return (
    <Table
      rows={steps}
      columns={columns}
      filter=""
      idOf={({ id }) => id}
      selected={({ id }) => id === view.line}
      onSelect={({ id }) => act({ type: 'selectLine', id })}
      label={t('stepsTable')}
    />
  )
}
