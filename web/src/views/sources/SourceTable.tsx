import { IconSearch } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceListDocument, type SourceListQuery } from '../../../generated/operations.ts'
import { askOnce } from '../../app/ask-once.ts'
import { showDate, showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import css from './source-table.module.css'

type Sources = SourceListQuery['sources']
type Row = Sources['edges'][number]['node']

/** The sources that match, in a table that draws only the rows in sight. */
export function SourceTable({ text }: { text: string }): JSX.Element {
  const { t } = useTranslation('sources')
  const asked = text === '' ? null : text
  const answer = useAnswer(SourceListDocument, { text: asked, after: null })
  return (
    <Answered answer={answer} what={t('list')}>
      {({ sources }) =>
        sources.totalCount === 0 ? (
          <Empty icon={<IconSearch size={24} stroke={1.75} />} title={t('nothing', { text })}>
            {t('nothingText')}
          </Empty>
        ) : (
          <Table key={text} first={sources} text={asked} />
        )
      }
    </Answered>
  )
}

function Table({ first, text }: { first: Sources; text: string | null }): JSX.Element {
  const { t } = useTranslation('sources')
  const { rows, more } = useAllRows(first, text)
  const box = useRef<HTMLDivElement>(null)
  // The virtualizer hands out functions that the compiler cannot memoize; this component is small enough to do without.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 36,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last > rows.length - 40) more()
  }, [last, rows.length, more])
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={box} className={css.box}>
      <table className={css.table} aria-rowcount={first.totalCount + 1}>
        <caption>{t('found', { count: first.totalCount })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnTitle')}</th>
            <th scope="col">{t('columnPublisher')}</th>
            <th scope="col">{t('columnKind')}</th>
            <th scope="col">{t('columnDate')}</th>
            <th scope="col" className={css.number}>
              {t('columnStatements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            return row && <SourceRow key={row.id} row={row} index={index} />
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  )
}

function SourceRow({ row, index }: { row: Row; index: number }): JSX.Element {
  const { language } = useWorld()
  const words = useThingWords()
  return (
    <tr aria-rowindex={index + 2}>
      <td className={css.title}>
        <Link to="/sources" search={{ source: row.id }} lang={row.lang} title={row.title}>
          {row.title}
        </Link>
      </td>
      <td title={row.publisher}>{row.publisher}</td>
      <td>{row.kind === null ? '' : words.kindName(row.kind)}</td>
      <td>{row.published === null ? '–' : showDate(row.published, language)}</td>
      <td className={css.number}>{showNumber(row.statementCount, language)}</td>
    </tr>
  )
}

/** The rows so far, and a way to ask for the next ones. */
function useAllRows(first: Sources, text: string | null): { rows: Row[]; more: () => void } {
  const client = useQueryClient()
  const [pages, setPages] = useState<Sources[]>([first])
  const asking = useRef(false)
  const more = (): void => {
    const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo
    if (asking.current || !hasNextPage || endCursor === null) return
    asking.current = true
    askOnce(client, SourceListDocument, { text, after: endCursor })
      .then(({ sources }) => setPages((old) => [...old, sources]))
      // A page that did not come is asked for again by the next scroll.
      .catch(() => undefined)
      .finally(() => {
        asking.current = false
      })
  }
  return { rows: pages.flatMap((page) => page.edges.map(({ node }) => node)), more }
}
