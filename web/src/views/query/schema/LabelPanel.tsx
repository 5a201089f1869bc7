import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label, StatementType } from '../../../../generated/operations.ts'
import { showNumber, showShare } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { useThingWords } from '../../../ui/thing-words.ts'
import css from './graph.module.css'
import type { Tie } from './schema-graph.ts'
import type { GraphSchema } from './schema-rows.ts'
import { ofEnds, ofKind, ofLabel, ofProperty } from './statements.ts'

interface LabelPanelProps {
  schema: GraphSchema
  label: string
  ties: readonly Tie[]
}

/** One label in words: its kinds, what leads from it and to it, its properties; each opens a statement. */
export function LabelPanel({ schema, label, ties }: LabelPanelProps): JSX.Element | null {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const words = useThingWords()
  const found = schema.labels.find((one) => one.label === label)
  if (found === undefined) return null
  const lines = ties.filter(({ from, to }) => from === label || to === label)
  return (
    <section className={css.panel} aria-labelledby="schema-label">
      <h2 id="schema-label">
        <KindMark label={label as Label} size={22} />
        {words.labelOrKind(label)}
      </h2>
      <p>
        <Link to="/query" search={{ statement: ofLabel(label) }}>
          <code>{label}</code>
        </Link>{' '}
        {showNumber(found.count, language)}
      </p>
      {found.kinds.length > 0 && (
        <Part title={t('entries_kind', { count: found.kinds.length })}>
          {found.kinds.map(({ kind, count }) => (
            <Line
              key={kind}
              statement={ofKind(kind)}
              name={kind}
              words={words.kindName(kind)}
              number={showNumber(count, language)}
            />
          ))}
        </Part>
      )}
      <Part title={t('relations')}>
        {lines.flatMap(({ key, from, to, types }) =>
          types.map(({ type, count }) => (
            <Line
              key={`${key} ${type}`}
              statement={ofEnds(from, type, to)}
              name={`${from === label ? '' : `${from} `}→ ${type}${to === label ? '' : ` → ${to}`}`}
              words={words.type(type as StatementType)}
              number={showNumber(count, language)}
            />
          )),
        )}
      </Part>
      <Part title={t('entries_property', { count: found.properties.length })}>
        {found.properties.map(({ name, filled }) => (
          <Line
            key={name}
            statement={ofProperty(`(n:${label})`, name)}
            name={name}
            words=""
            number={showShare(found.count === 0 ? 0 : filled / found.count, language)}
          />
        ))}
      </Part>
    </section>
  )
}

function Part({ title, children }: { title: string; children: readonly JSX.Element[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  )
}

interface LineProps {
  statement: string
  name: string
  words: string
  number: string
}

function Line({ statement, name, words, number }: LineProps): JSX.Element {
  return (
    <li>
      <Link to="/query" search={{ statement }}>
        <code>{name}</code>
      </Link>
      {words !== '' && <small>{words}</small>}
      <span>{number}</span>
    </li>
  )
}
