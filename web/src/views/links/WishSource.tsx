import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWhere } from '../explore/use-where.ts'
import type { Item } from './facts.ts'
import css from './list.module.css'

interface WishSourceProps {
  item: Pick<Item, 'statements'>
  /** Names the document too. */
  full?: boolean
}

/** Where a document wishes for it. */
export function WishSource({ item, full = false }: WishSourceProps): JSX.Element | null {
  const where = useWhere()
  const [first] = item.statements
  if (first === undefined) return null
  const place = where(first)
  return (
    <span className={css.source} data-full={full || undefined}>
      <IconQuote size={14} stroke={1.75} aria-hidden="true" />
      <Link to="/statement/$id" params={{ id: first.id }} title={first.source.title}>
        {full ? `${first.source.title}, ${place}` : place}
        {!full && <span className="visually-hidden">, {first.source.title}</span>}
      </Link>
    </span>
  )
}
