import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Quotation } from '../explore/Quotation.tsx'
import { useWhere } from '../explore/use-where.ts'
import type { Says } from './facts.ts'
import css from './workshop.module.css'

/** The source's own sentence where its document is here, and where it stands. */
export function WhoSays({ says, about }: { says: Says; about: readonly string[] }): JSX.Element {
  const where = useWhere()
  return (
    <div className={css.says}>
      {says.quotation !== null && <Quotation line={says.quotation.text} about={about} />}
      <p className={css.source}>
        <IconQuote size={20} stroke={1.75} aria-hidden="true" />
        <Link to="/statement/$id" params={{ id: says.id }}>
          {says.source.title}, {where(says)}
        </Link>
      </p>
    </div>
  )
}
