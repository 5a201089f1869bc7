import { useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconLayersSubtract } from '@tabler/icons-react'
import { KindMark } from '../../encoding/KindMark.tsx'
import { isGroup } from '../../graph/grouping.ts'
import type { Statement } from '../../graph/model.ts'
import { outlineOf, type OutlineRow } from '../../graph/outline.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { Seen } from './seen.ts'
import { useToggleGroup } from './use-toggle-group.ts'
import css from './drawer.module.css'

/** The picture as a tree: areas, their parts, who works on them. What a mouse does on the canvas, keys do here. */
export function Outline(): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { shown, seen, graph, view, act, expand, nameOf } = useExploration()
  const toggleGroup = useToggleGroup()
  const rows = seen.boxed === null ? outlineOf(shown.things, shown.statements) : rowsOfGroups(seen, shown.statements)
  const [at, setAt] = useState<string | null>(null)
  const focusable = rows.some((row) => row.id === at) ? at : (view.selected.at(-1) ?? rows[0]?.id)
  const press = (event: KeyboardEvent<HTMLLIElement>, id: string): void => {
    const { nextElementSibling: next, previousElementSibling: previous } = event.currentTarget
    const to = { ArrowDown: next, ArrowUp: previous }[event.key]
    if (to instanceof HTMLElement) to.focus()
    else if (event.key === 'Enter' || event.key === ' ') act({ type: 'select', ids: [id] })
    else if (event.key === 'e' && isGroup(id)) toggleGroup(id)
    else if (event.key === 'e') expand(id)
    else if (event.key === 'h') {
      // What has the focus goes: it moves on first, or the next key would reach nothing.
      const stays = next ?? previous
      if (stays instanceof HTMLElement) stays.focus()
      act({ type: 'remove', ids: [id] })
    } else return
    event.preventDefault()
  }
  return (
    <ul role="tree" aria-label={t('outline')} className={css.tree}>
      {rows.map(({ id, depth }) => {
        const thing = graph.things.get(id)
        const group = seen.boxed?.groups.find((one) => one.id === id)
        if (thing === undefined && group === undefined) return null
        return (
          <li
            key={id}
            role="treeitem"
            aria-level={depth}
            aria-expanded={group?.open}
            aria-selected={view.selected.includes(id)}
            data-id={id}
            tabIndex={id === focusable ? 0 : -1}
            style={{ paddingLeft: 8 + (depth - 1) * 20 }}
            onFocus={() => setAt(id)}
            onClick={() => act({ type: 'select', ids: [id] })}
            onKeyDown={(event) => press(event, id)}
          >
            {group !== undefined && (
              <>
                <IconLayersSubtract size={16} stroke={1.75} aria-hidden="true" />
                {group.title} <span className={css.hint}>{t('things', { count: group.count })}</span>
              </>
            )}
            {thing !== undefined && (
              <>
                <KindMark label={thing.label} kind={thing.kind} level={thing.level} helix={thing.helix} size={16} />
                {nameOf(thing)} <span className={css.hint}>{words.kind(thing)}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Groups open the tree; of an open one everything stands below it. */
function rowsOfGroups({ groups, boxed }: Seen, statements: readonly Statement[]): OutlineRow[] {
  return groups.flatMap(({ id, things }) => {
    const open = boxed?.groups.find((group) => group.id === id)?.open === true
    const inside = open ? outlineOf(things, statements).map((row) => ({ ...row, depth: row.depth + 1 })) : []
    return [{ id, depth: 1 }, ...inside]
  })
}
