import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LineMark } from '../../encoding/LineMark.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useWorld } from '../../app/world.ts'
import { useWhere } from '../explore/use-where.ts'
import css from './card.module.css'
import type { Said } from './facts.ts'

/** Statements in words, how sure each is, and where it stands. */
export function SaidList({ title, said }: { title: string; said: readonly Said[] }): JSX.Element {
  return (
    <div>
      <h4>{title}</h4>
      <SaidLines said={said} />
    </div>
  )
}

export function SaidLines({ said }: { said: readonly Said[] }): JSX.Element {
  const { t: frame } = useTranslation()
  const { names, language } = useWorld()
  const words = useThingWords()
  const where = useWhere()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return (
    <ul className={css.said}>
      {said.map((one) => (
        <li key={one.id}>
          <LineMark modality={one.modality} width={20} />
          <span>
            <Link to="/statement/$id" params={{ id: one.id }}>
              {name(one.from)} {words.type(one.type)} {name(one.to)}
            </Link>{' '}
            <small>
              {frame(one.modality)} · {one.source.title}, {where(one)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}
