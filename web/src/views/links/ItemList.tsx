import type { JSX } from 'react'
import { useRoving } from '../../ui/use-roving.ts'
import type { Item } from './facts.ts'
import { ListItem } from './ListItem.tsx'
import css from './list.module.css'
import type { Choice } from './use-choice.ts'

/** Candidates in their order: one tab stop, arrows walk them, Enter opens one in its place. */
export function ItemList({ items, choice }: { items: readonly Item[]; choice: Choice }): JSX.Element {
  const roving = useRoving(items.length)
  return (
    <ol className={css.items}>
      {items.map((item, index) => (
        <ListItem
          key={item.id}
          item={item}
          rank={index + 1}
          stop={{ ...roving.item(index), onKeyDown: roving.container.onKeyDown }}
          choice={choice}
        />
      ))}
    </ol>
  )
}
