import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { wayAt } from '../../graph/route.ts'
import { useExploration } from './exploration.ts'
import type { Column } from './Table.tsx'
import { useRegionName } from './use-region-name.ts'
import { useRelationColumns, useThingColumns } from './use-rows.tsx'

export type SavedTable = 'way' | 'relations' | 'things'

/** Saves one of the tables as it stands in the picture, without the row filter. */
export function useCsv(): (table: SavedTable) => void {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const region = useRegionName()
  const { shown, paths, view } = useExploration()
  const relations = useRelationColumns()
  const things = useThingColumns()
  return (table) => {
    const way = table === 'way' ? wayAt(paths?.found?.route.ways ?? [], view.way) : undefined
    const text =
      table === 'things' ? tableOf(things, shown.things) : tableOf(relations, way?.statements ?? shown.statements)
    saveFile(`${t('csvName', { region, date: asOf })}.csv`, text, 'text/csv')
  }
}

function tableOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvOf(
    columns.map((column) => column.head),
    rows.map((row) => columns.map((column) => column.text(row))),
  )
}
