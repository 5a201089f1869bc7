import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { LineMark } from '../../../encoding/LineMark.tsx'
import { exploreThing } from '../../explore-link.ts'
import type { Value } from '../facts.ts'
import { readValue, type NodeValue } from './read-value.ts'
import css from './table.module.css'
import { namedItems, type Say, shortText } from './short-text.ts'
import { idOf, nameOf, statementOf, thingOf } from './thing-of.ts'

/** A value as a cell of the table shows it: things by mark and name, what is not there in words. */
export function Cell({ value, say }: { value: Value; say: Say }): JSX.Element {
  const { t } = useTranslation('query')
  const read = readValue(value)
  if (read.as === 'null') return <span className={css.none}>null</span>
  if (read.as === 'text' && read.text === '') return <em className={css.none}>{t('emptyText')}</em>
  if (read.as === 'node') return <NodeCell node={read.node} />
  if (read.as === 'relationship')
    return (
      <>
        <LineMark modality={statementOf(read.relationship).modality} /> {say(read.relationship.type)}
      </>
    )
  if (read.as === 'list') return <ListCell items={read.items} say={say} />
  return <>{shortText(value, say)}</>
}

/** Its name leads to the thing; the cell itself is what the keyboard reaches. */
function NodeCell({ node }: { node: NodeValue }): JSX.Element {
  const id = idOf(node)
  const name = nameOf(node)
  const { label, kind, level, helix, character } = thingOf(node)
  return (
    <span className={css.thing}>
      <KindMark label={label} kind={kind} level={level} helix={helix} character={character} />
      {id === undefined ? (
        <span>{name}</span>
      ) : (
        <Link {...exploreThing(id)} tabIndex={-1}>
          {name}
        </Link>
      )}
    </span>
  )
}

function ListCell({ items, say }: { items: readonly Value[]; say: Say }): JSX.Element {
  const { t } = useTranslation('query')
  if (items.length === 0) return <em className={css.none}>{t('emptyList')}</em>
  const rest = items.length - namedItems
  return (
    <span className={css.list}>
      <span>
        {items
          .slice(0, namedItems)
          .map((item) => shortText(item, say))
          .join(', ')}
      </span>
      {rest > 0 && <b>+{rest}</b>}
    </span>
  )
}
