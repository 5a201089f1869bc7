import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { RegionSaysFragment } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { nameIn } from '../../ui/names.ts'
import { useWhere } from '../explore/use-where.ts'
import css from './says.module.css'

interface SaysProps {
  statement: RegionSaysFragment
  /** Where only: the source's name is for those who ask. */
  brief?: boolean
}

/** Who says so and where, leading to the statement. */
export function Says({ statement, brief = false }: SaysProps): JSX.Element {
  const where = useWhere()
  const { names, language } = useWorld()
  const { main } = nameIn(statement.source, names, language)
  return (
    <Link to="/statement/$id" params={{ id: statement.id }} className={css.says} title={brief ? main.text : undefined}>
      <IconQuote size={12} stroke={1.75} aria-hidden="true" />
      <span className={brief ? 'visually-hidden' : undefined} lang={main.lang}>
        {main.text},
      </span>{' '}
      {where(statement)}
    </Link>
  )
}
