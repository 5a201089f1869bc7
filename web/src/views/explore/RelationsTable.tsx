import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { couplingMark, couplingMarks } from '../../encoding/coupling.ts'
import type { Statement } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import { Table } from './Table.tsx'
import { useRelationColumns } from './use-rows.tsx'

/** Every statement on the picture; couplings lead, wishes before what is made. */
export function RelationsTable({ filter }: { filter: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { shown, view, act } = useExploration()
  const columns = useRelationColumns()
  const touched = (said: Statement): boolean => view.selected.includes(said.from) || view.selected.includes(said.to)
  const rank = (said: Statement): number => (touched(said) ? 0 : 100) + couplingRank(said)
  return (
    <Table
      rows={shown.statements.toSorted((a, b) => rank(a) - rank(b))}
      columns={columns}
      filter={filter}
      idOf={(said) => said.id}
      selected={(said) => said.id === view.line}
      wish={(said) => isWish(said) && (touched(said) || view.selected.length === 0)}
      onSelect={(said) => act({ type: 'selectLine', id: said.id })}
      label={t('tabRelations')}
    />
  )
}

function isWish(said: Statement): boolean {
  return said.type === 'CROSS_LINK' && (said.modality === 'planned' || said.modality === 'proposed')
}

function couplingRank(said: Statement): number {
  if (said.type !== 'CROSS_LINK') return 50
  return isWish(said) ? 0 : 1 + couplingMarks.indexOf(couplingMark(said))
}
