import { IconTerminal2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../generated/operations.ts'
import { showNumber, showShare } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import css from './schema.module.css'
import type { Entry } from './schema-rows.ts'
import { useEntryWords } from './use-entry-words.ts'

/** Ends that are named before the rest is only counted. */
const namedEnds = 3

/** One name of the schema, with what is known of it and a statement that shows it. */
export function EntryRow({ entry }: { entry: Entry }): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const words = useEntryWords()(entry)
  const { is, name, count, filled, examples, statement } = entry
  return (
    <tr data-is={is}>
      <th scope="row">
        <span className={css.name}>
          {is === 'label' && <KindMark label={name as Label} size={18} />}
          <code>{name}</code>
        </span>
        {words !== '' && <small>{words}</small>}
      </th>
      <td>{t(`is_${is}`)}</td>
      <td>
        <Belonging entry={entry} />
      </td>
      <td data-number>{showNumber(count, language)}</td>
      <td data-number>
        {filled !== undefined && (
          <span className={css.filled}>
            <span aria-hidden="true">
              <span style={{ width: `${(filled * 100).toFixed(1)}%` }} />
            </span>
            {showShare(filled, language)}
          </span>
        )}
      </td>
      <td className={css.examples}>{examples.join(' · ')}</td>
      <td>
        <Link to="/query" search={{ statement }} className={css.ask} aria-label={t('askFor', { name: entry.key })}>
          <IconTerminal2 size={16} stroke={1.75} aria-hidden="true" />
          <span>{t('ask')}</span>
        </Link>
      </td>
    </tr>
  )
}

/** What a kind or property is of, or between what a type stands. */
function Belonging({ entry: { of, ends } }: { entry: Entry }): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  if (of !== undefined) return <code>{of}</code>
  const rest = ends.length - namedEnds
  return (
    <>
      {ends.slice(0, namedEnds).map(({ from, to, count }) => (
        <span key={`${from} ${to}`} className={css.end}>
          {from} → {to} <small>{showNumber(count, language)}</small>
        </span>
      ))}
      {rest > 0 && <small>{t('moreEnds', { count: rest })}</small>}
    </>
  )
}
