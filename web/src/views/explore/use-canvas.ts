import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { Canvas, type Cursor } from '../../graph/canvas.ts'
import type { CanvasIntents } from '../../graph/canvas-intents.ts'
import type { Insets } from '../../graph/extent.ts'
import type { Rect } from '../../graph/label-placement.ts'
import type { Places } from '../../graph/layout-job.ts'
import type { Picture } from '../../graph/picture.ts'

interface Drawing {
  box: RefObject<HTMLDivElement | null>
  picture: Picture
  places: Places
  /** Nothing of the picture has a place yet: it is taken in and not shown. */
  ahead?: boolean
  /** Counts fresh layouts: each is fitted into the box. */
  fresh: number
  /** No layout runs. */
  settled: boolean
  cursor: Cursor
  intents: CanvasIntents
}

export interface CanvasHandle {
  /** The room for a picture beside what covers the canvas, in px; null until measured. */
  room: { width: number; height: number } | null
  canvas: () => Canvas | null
  fit: () => void
}

const margin: Insets = { left: 56, right: 56, top: 44, bottom: 44 }

/** Owns the canvas: made once, drawn whenever picture, places or colours change. */
export function useCanvas(drawing: Drawing): CanvasHandle {
  const canvas = useRef<Canvas | null>(null)
  const [room, setRoom] = useState<CanvasHandle['room']>(null)
  const mode = useComputedColorScheme('light')
  const { box, picture, places, ahead = false, fresh, settled, cursor } = drawing

  const intents = useEffectEvent((act: (intents: CanvasIntents) => void) => act(drawing.intents))
  const measure = useEffectEvent(() => {
    const element = box.current
    if (element === null) return
    const insets = insetsOf(element)
    setRoom({
      width: Math.max(200, element.clientWidth - insets.left - insets.right),
      height: Math.max(160, element.clientHeight - insets.top - insets.bottom),
    })
    canvas.current?.resize()
    canvas.current?.setCovered(coveredBy(element))
    if (canvas.current?.untouched() === true) canvas.current.fit(insets)
  })
  const fit = useEffectEvent((): void => {
    if (box.current !== null) canvas.current?.fit(insetsOf(box.current))
  })

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const made = new Canvas(element, {
      thing: (...args) => intents((to) => to.thing(...args)),
      line: (id) => intents((to) => to.line(id)),
      ground: () => intents((to) => to.ground()),
      expand: (id) => intents((to) => to.expand(id)),
      moved: (...args) => intents((to) => to.moved(...args)),
      menu: (...args) => intents((to) => to.menu(...args)),
      box: (ids) => intents((to) => to.box(ids)),
    })
    canvas.current = made
    const observer = new ResizeObserver(() => measure())
    // The observer tells the size once at the start.
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.dispose()
      canvas.current = null
    }
  }, [box])

  useEffect(() => {
    if (ahead) canvas.current?.prepare(picture, mode)
    else canvas.current?.draw(picture, places, mode)
  }, [picture, places, ahead, mode])
  useEffect(() => {
    if (fresh > 0) fit()
  }, [fresh])
  const count = ahead ? 0 : picture.nodes.length
  useEffect(() => {
    const element = box.current
    if (element === null || !settled) return
    canvas.current?.setCovered(coveredBy(element))
    if (canvas.current?.allInside() === false) fit()
  }, [box, count, settled])
  useEffect(() => {
    canvas.current?.setCursor(cursor)
    if (cursor.thing !== null && box.current !== null) canvas.current?.reveal(cursor.thing, insetsOf(box.current))
  }, [box, cursor])

  return {
    room,
    canvas: () => canvas.current,
    fit: () => {
      if (box.current !== null) canvas.current?.fit(insetsOf(box.current))
    },
  }
}

/** Panels that lie over the canvas carry `data-covers`. */
function coveredBy(box: HTMLElement, panels = '[data-covers]'): Rect[] {
  const origin = box.getBoundingClientRect()
  return [...(box.parentElement?.querySelectorAll(panels) ?? [])].map((panel) => {
    const { left, top, right, bottom } = panel.getBoundingClientRect()
    return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top }
  })
}

const narrow: Insets = { left: 24, right: 24, top: 24, bottom: 24 }

/** The legend takes the left side, the years and what else stands there the foot; the picture is fitted beside them. */
function insetsOf(box: HTMLElement): Insets {
  const side = coveredBy(box, '[data-covers]:not([data-covers="foot"])')
    .filter(({ left, right }) => left < 40 && right < box.clientWidth / 2)
    .map(({ right }) => right)
  const foot = coveredBy(box, '[data-covers="foot"]').map(({ top }) => box.clientHeight - top)
  const room = box.clientWidth < 600 ? narrow : margin
  return { ...room, left: Math.max(0, ...side) + room.left, bottom: Math.max(0, ...foot) + room.bottom }
}
