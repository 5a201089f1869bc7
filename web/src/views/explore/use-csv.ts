import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf, tabbedOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { wayAt } from '../../graph/route.ts'
import { useExploration } from './exploration.ts'
import { filterRows, type Column } from './table-rows.ts'
import { useRegionName } from './use-region-name.ts'
import { useRelationColumns, useThingColumns } from './use-rows.tsx'

export type SavedTable = 'way' | 'relations' | 'things'

interface TableFiles {
  /** Saves a table as CSV, as its filter leaves it. */
  save: (table: SavedTable, filter: string) => void
  /** Puts the selected rows of a table on the clipboard, or all that its filter leaves, parted by tabs. */
  copy: (table: SavedTable, filter: string) => void
}

/** What of the tables can be taken along; the steps of a path have no filter. */
export function useTableFiles(): TableFiles {
  const { t } = useTranslation('explore')
  const { t: own } = useTranslation('export')
  const { asOf } = useWorld()
  const region = useRegionName()
  const { shown, paths, view, speak } = useExploration()
  const relations = useRelationColumns()
  const things = useThingColumns()
  const tableOf = (table: SavedTable, filter: string): Cells => {
    const way = table === 'way' ? wayAt(paths?.found?.route.ways ?? [], view.way) : undefined
    const wanted = table === 'way' ? '' : filter
    return table === 'things'
      ? cellsOf(things, filterRows(shown.things, things, wanted), ({ id }) => view.selected.includes(id))
      : cellsOf(
          relations,
          filterRows(way?.statements ?? shown.statements, relations, wanted),
          ({ id }) => id === view.line,
        )
  }
  return {
    save: (table, filter) => {
      const { heads, rows } = tableOf(table, filter)
      saveFile(`${t('csvName', { region, date: asOf })}.csv`, csvOf(heads, rows), 'text/csv')
    },
    copy: (table, filter) => {
      const { heads, rows, selected } = tableOf(table, filter)
      const copied = selected.length > 0 ? selected : rows
      // Where a page is not served safely there is no clipboard at all.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(tabbedOf(heads, copied)))
        .then(
          () => speak(own('copied', { count: copied.length })),
          () => speak(own('copyRefused')),
        )
    },
  }
}

interface Cells {
  heads: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  selected: readonly (readonly (string | number)[])[]
}

function cellsOf<T>(columns: readonly Column<T>[], rows: readonly T[], isSelected: (row: T) => boolean): Cells {
  const cells = (row: T): (string | number)[] => columns.map((column) => column.text(row))
  return {
    heads: columns.map((column) => column.head),
    rows: rows.map(cells),
    selected: rows.filter(isSelected).map(cells),
  }
}
