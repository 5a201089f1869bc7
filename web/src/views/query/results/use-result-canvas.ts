import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { Canvas } from '../../../graph/canvas.ts'
import type { Insets } from '../../../graph/extent.ts'
import { createLayoutClient, type LayoutClient } from '../../../graph/layout-client.ts'
import type { LayoutJob, Places } from '../../../graph/layout-job.ts'
import type { Picture } from '../../../graph/picture.ts'

const insets: Insets = { left: 40, right: 40, top: 30, bottom: 34 }

interface Drawing {
  box: RefObject<HTMLDivElement | null>
  picture: Picture
  onThing: (id: string | null) => void
}

/** Draws an answer once it is laid out, and again whenever it changes; the reader pans, zooms and drags it. */
export function useResultCanvas({ box, picture, onThing }: Drawing): void {
  const canvas = useRef<Canvas | null>(null)
  const layout = useRef<LayoutClient | null>(null)
  const [places, setPlaces] = useState<Places>({})
  const mode = useComputedColorScheme('light')
  const tell = useEffectEvent((id: string | null) => onThing(id))

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const made = new Canvas(element, {
      thing: (id) => tell(id),
      ground: () => tell(null),
      line: nothing,
      expand: nothing,
      moved: (id, at) => setPlaces((old) => ({ ...old, [id]: at })),
      menu: nothing,
      box: nothing,
    })
    canvas.current = made
    layout.current = createLayoutClient()
    const observer = new ResizeObserver(() => {
      made.resize()
      if (made.untouched()) made.fit(insets)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      layout.current?.dispose()
      made.dispose()
    }
  }, [box])

  const place = useEffectEvent(() => {
    if (box.current === null) return
    layout.current?.run(jobOf(picture, box.current), (next) => {
      if (next !== null) setPlaces((old) => ({ ...old, ...next }))
    })
  })
  const key = keyOf(picture)
  useEffect(() => place(), [key])

  const placed = picture.nodes.every(({ id }) => id in places)
  useEffect(() => {
    if (!placed) return
    canvas.current?.draw(picture, places, mode)
    if (canvas.current?.untouched() === true) canvas.current.fit(insets)
  }, [picture, places, placed, mode])
}

/** The same for the same things and lines: only others are laid out anew. */
function keyOf({ nodes, lines }: Picture): string {
  return [...nodes.map(({ id }) => id), ...lines.map(({ id }) => id)].join(' ')
}

function jobOf({ nodes, lines }: Picture, { clientWidth, clientHeight }: HTMLElement): LayoutJob {
  return {
    things: nodes.map(({ id, r }) => ({ id, r, at: null, fixed: false })),
    lines: lines.map(({ from, to }) => ({ from, to, strength: 1 })),
    width: clientWidth - insets.left - insets.right,
    height: clientHeight - insets.top - insets.bottom,
  }
}

function nothing(): void {
  // The answer is looked at, not worked on: that is what Explore is for.
}
