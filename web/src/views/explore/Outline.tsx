import { useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconLayersSubtract } from '@tabler/icons-react'
import { KindMark } from '../../encoding/KindMark.tsx'
import { isGroup } from '../../graph/grouping.ts'
import type { Statement } from '../../graph/model.ts'
import { outlineOf, type OutlineRow } from '../../graph/outline.ts'
import { isSingleKey } from '../../ui/single-key.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { Seen } from './seen.ts'
import { useToggleGroup } from './use-toggle-group.ts'
import css from './drawer.module.css'

/** The picture as a tree: areas, their parts, who works on them. What a mouse does on the canvas, keys do here. */
export function Outline(): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { shown, seen, graph, view, act, expand, startPath, speak, drawnNow, nameOf } = useExploration()
  const toggleGroup = useToggleGroup()
  const rows = seen.boxed === null ? outlineOf(shown.things, shown.statements) : rowsOfGroups(seen, shown.statements)
  const [at, setAt] = useState<string | null>(null)
  const listed = new Set(rows.map(({ id }) => id))
  const focusable = at !== null && listed.has(at) ? at : (view.selected.findLast((id) => listed.has(id)) ?? rows[0]?.id)
  const nameOfRow = (id: string): string => {
    const thing = graph.things.get(id)
    return seen.boxed?.groups.find((group) => group.id === id)?.title ?? (thing === undefined ? id : nameOf(thing))
  }
  const hide = (row: HTMLElement, id: string): void => {
    const ids = seen.groups.find((group) => group.id === id)?.things.map((thing) => thing.id) ?? [id]
    // What has the focus goes: it moves on first, or the next key would reach nothing.
    rowThatStays(row, new Set([id, ...ids]))?.focus()
    act({ type: 'remove', ids })
    speak(t('spokenHidden', { name: nameOfRow(id) }))
  }
  const pin = (id: string): void => {
    const place = drawnNow().places[id]
    const pinned = view.pinned[id] !== undefined
    if (!pinned && place === undefined) return
    act(pinned || place === undefined ? { type: 'unpin', id } : { type: 'pin', id, at: place })
    speak(t(pinned ? 'spokenUnpinned' : 'spokenPinned', { name: nameOfRow(id) }))
  }
  const press = (event: KeyboardEvent<HTMLLIElement>, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { nextElementSibling: next, previousElementSibling: previous } = event.currentTarget
    const to = { ArrowDown: next, ArrowUp: previous }[event.key]
    const letters: Record<string, () => void> = {
      e: () => (isGroup(id) ? toggleGroup(id) : expand(id)),
      p: () => startPath(id),
      h: () => hide(event.currentTarget, id),
      x: () => pin(id),
    }
    const letter = isSingleKey(event) ? letters[event.key.toLowerCase()] : undefined
    if (to instanceof HTMLElement) to.focus()
    else if (event.key === 'Enter' || event.key === ' ') act({ type: 'select', ids: [id] })
    else if (letter !== undefined) letter()
    else return
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

/** The nearest row, below or else above, of what is not taken away. */
function rowThatStays(row: HTMLElement, gone: ReadonlySet<string>): HTMLElement | undefined {
  const all = [...(row.parentElement?.children ?? [])].filter((one) => one instanceof HTMLElement)
  const at = all.indexOf(row)
  return [...all.slice(at + 1), ...all.slice(0, at).toReversed()].find(({ dataset }) => !gone.has(dataset.id ?? ''))
}

/** Groups open the tree; of an open one everything stands below it. */
function rowsOfGroups({ groups, boxed }: Seen, statements: readonly Statement[]): OutlineRow[] {
  return groups.flatMap(({ id, things }) => {
    const open = boxed?.groups.find((group) => group.id === id)?.open === true
    const inside = open ? outlineOf(things, statements).map((row) => ({ ...row, depth: row.depth + 1 })) : []
    return [{ id, depth: 1 }, ...inside]
  })
}
