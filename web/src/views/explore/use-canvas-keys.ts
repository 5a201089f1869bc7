import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { singleKeys } from '../../app/settings.ts'
import type { Cursor } from '../../graph/canvas.ts'
import { isGroup } from '../../graph/grouping.ts'
import type { Point } from '../../graph/model.ts'
import { nextInDirection, otherEnd, type Direction } from '../../graph/walk.ts'
import { useExploration } from './exploration.ts'
import { useStops } from './use-stops.ts'
import { useToggleGroup } from './use-toggle-group.ts'

interface KeysOptions {
  places: () => Map<string, Point>
  /** Null shows everything. */
  zoom: (factor: number | null) => void
  onDetail: () => void
  onMenu: (id: string) => void
}

export interface CanvasKeys {
  cursor: Cursor
  /** The keyboard goes on from where the mouse was. */
  put: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: () => void
  onBlur: () => void
}

const none: Cursor = { thing: null, line: null }
const ways: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** Walking the picture by keys: arrows in space, Shift and arrows along lines, letters for what a mouse would do. */
export function useCanvasKeys({ places, zoom, onDetail, onMenu }: KeysOptions): CanvasKeys {
  const { t } = useTranslation('explore')
  const stops = useStops()
  const toggleGroup = useToggleGroup()
  const { t: path } = useTranslation('path')
  const { seen, view, paths, act, expand, speak, awaited, startPath, cancelPath } = useExploration()
  const [at, setAt] = useState<Cursor>(none)
  const [focused, setFocused] = useState(false)
  const [trail, setTrail] = useState<readonly string[]>([])
  const known = (id: string | null | undefined): id is string => id != null && stops.ids.includes(id)
  const last = view.selected.at(-1)
  // What a closed group holds and does not show is reached by way of the group.
  const here = [at.thing, last, seen.boxed?.groupOf.get(last ?? '')?.id].find(known) ?? stops.ids[0] ?? null

  const goTo = (id: string): void => {
    if (!known(id)) return
    setAt({ thing: id, line: null })
    speak(stops.wordsOf(id))
  }
  const walk = (way: Direction): void => {
    const next = here === null ? null : nextInDirection(stops.placesOf(places()), here, way)
    if (next === null) speak(t('spokenEdge'))
    else goTo(next)
  }
  const chooseLine = (step: 1 | -1): void => {
    if (here === null) return
    const own = stops.tiesOf(here, stops.placesOf(places()))
    const now = own.findIndex((line) => line.id === at.line)
    const index = now < 0 ? (step > 0 ? 0 : own.length - 1) : (now + step + own.length) % own.length
    const line = own[index]
    if (line === undefined) {
      speak(t('spokenNoLine'))
      return
    }
    setAt({ thing: here, line: line.id })
    speak(t('spokenLine', { at: index + 1, count: own.length, ...stops.wordsOfTie(line, here) }))
  }
  const follow = (): void => {
    const line = here === null ? undefined : stops.tiesOf(here, new Map()).find(({ id }) => id === at.line)
    if (line === undefined || here === null) {
      chooseLine(1)
      return
    }
    setTrail([...trail, here])
    goTo(otherEnd(line, here))
  }
  const goBack = (): void => {
    const before = trail.at(-1)
    setTrail(trail.slice(0, -1))
    if (before === undefined) speak(t('spokenEdge'))
    else goTo(before)
  }
  const isClosed = (id: string): boolean => seen.boxed?.groups.some((group) => group.id === id && !group.open) === true
  const open = (): void => {
    if (at.line !== null) act({ type: 'selectLine', id: at.line })
    else if (here !== null && isClosed(here)) toggleGroup(here, true)
    else if (here !== null) act({ type: 'select', ids: [here] })
    onDetail()
  }
  /** Of a group all its things, also those that it does not show. */
  const inside = (id: string): string[] =>
    seen.groups.find((group) => group.id === id)?.things.map((thing) => thing.id) ?? [id]
  const hide = (): void => {
    if (here === null) return
    const name = stops.nameOfStop(here)
    const next = Object.values(ways)
      .map((way) => nextInDirection(stops.placesOf(places()), here, way))
      .find((id) => id !== null)
    act({ type: 'remove', ids: inside(here) })
    setAt({ thing: next ?? null, line: null })
    speak(t('spokenHidden', { name }))
  }
  const pin = (): void => {
    const place = here === null ? undefined : places().get(here)
    if (here === null || place === undefined) return
    if (paths?.found != null) {
      speak(path('noPin'))
      return
    }
    const pinned = view.pinned[here] !== undefined
    act(pinned ? { type: 'unpin', id: here } : { type: 'pin', id: here, at: place })
    speak(t(pinned ? 'spokenUnpinned' : 'spokenPinned', { name: stops.nameOfStop(here) }))
  }
  const leave = (): void => {
    if (awaited !== null) cancelPath()
    else if (at.line !== null) setAt({ thing: here, line: null })
    else if (view.selected.length > 0 || view.line !== null) act({ type: 'select', ids: [] })
    else if (view.path !== null) act({ type: 'path', path: null })
  }
  /** Shift and click, by key: adds to what is selected, or takes away. */
  const toggle = (): void => {
    if (here === null || isGroup(here)) return
    const ids = view.selected.filter((id) => id !== here)
    const on = ids.length === view.selected.length
    act({ type: 'select', ids: on ? [...ids, here] : ids })
    speak(
      path(on ? 'selected' : 'unselected', { name: stops.nameOfStop(here), count: on ? ids.length + 1 : ids.length }),
    )
  }

  const shifted: Record<string, () => void> = {
    ArrowDown: () => chooseLine(1),
    ArrowUp: () => chooseLine(-1),
    ArrowRight: follow,
    ArrowLeft: goBack,
  }
  const letters: Record<string, () => void> = {
    e: () => {
      if (here === null) return
      const many = view.selected.filter((id) => !isGroup(id))
      if (isGroup(here)) toggleGroup(here)
      else expand(many.length > 1 && many.includes(here) ? many : here)
    },
    p: () => here !== null && startPath(here),
    h: hide,
    x: pin,
    m: () => here !== null && onMenu(here),
    '+': () => zoom(1.25),
    '-': () => zoom(0.8),
    '0': () => zoom(null),
  }
  const actOf = (event: KeyboardEvent): (() => void) | undefined => {
    const way = ways[event.key]
    if (way !== undefined) return event.shiftKey ? shifted[event.key] : () => walk(way)
    if (event.key === 'Enter') return open
    if (event.key === ' ') return toggle
    if (event.key === 'Escape') return leave
    if (event.key === 'ContextMenu') return letters.m
    return singleKeys.get() === 'off' ? undefined : letters[event.key.toLowerCase()]
  }

  return {
    cursor: focused ? { thing: here, line: at.line } : none,
    put: (id) => setAt({ thing: id, line: null }),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const run = actOf(event)
      if (run === undefined) return
      event.preventDefault()
      run()
    },
    onFocus: () => {
      setFocused(true)
      if (here !== null) goTo(here)
    },
    onBlur: () => setFocused(false),
  }
}
