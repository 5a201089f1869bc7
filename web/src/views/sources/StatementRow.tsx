import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { StatementLineFragment } from '../../../generated/operations.ts'
import { couplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { HowSure } from '../../ui/HowSure.tsx'
import { Name } from '../../ui/Name.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import css from './statement-row.module.css'

/** A statement in one line, as a way to all that is known of it. */
export function StatementRow({ of, current = false }: { of: StatementLineFragment; current?: boolean }): JSX.Element {
  const words = useThingWords()
  const coupling = of.type === 'CROSS_LINK'
  return (
    <Link to="/statement/$id" params={{ id: of.id }} className={css.row} aria-current={current || undefined}>
      {coupling ? <Dumbbell state={couplingMark(of)} width={32} /> : <LineMark modality={of.modality} width={32} />}
      <span>
        <Name of={of.from} inline /> <span className={css.verb}>{words.type(of.type)}</span> <Name of={of.to} inline />
      </span>
      <HowSure modality={of.modality} wish={coupling} />
    </Link>
  )
}
