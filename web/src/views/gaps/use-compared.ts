import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { ComparedContext } from './compared-context.ts'
import type { Cell } from './facts.ts'
import { useCellWords } from './use-cell-words.ts'

/** What a cell said on the day it is compared with, where that was something else. */
export function useComparedCell(id: string, cell: Cell | undefined): string | undefined {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const words = useCellWords()
  const then = useContext(ComparedContext)
  if (then === undefined) return undefined
  const date = showDate(then.date, language)
  const old = then.cells.get(id)
  if (!then.rows.has(id.slice(id.indexOf('|') + 1))) return t('comparedNotThen', { date })
  return old?.state === cell?.state ? undefined : t('comparedWas', { date, words: words(old) })
}
