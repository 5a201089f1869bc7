import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWhere } from '../explore/use-where.ts'
import type { Item } from './facts.ts'
import css from './list.module.css'

/** Where a document wishes for it: its line, with the document's title where there is room. */
export function WishSource({ item, full }: { item: Item; full: boolean }): JSX.Element | null {
  const where = useWhere()
  const [first] = item.statements
  if (first === undefined) return null
  const place = where(first)
  return (
    <span className={css.source}>
      <IconQuote size={14} stroke={1.75} aria-hidden="true" />
      <Link to="/statement/$id" params={{ id: first.id }} title={first.source.title}>
        {full ? `${first.source.title}, ${place}` : place}
        {!full && <span className="visually-hidden">, {first.source.title}</span>}
      </Link>
    </span>
  )
}
