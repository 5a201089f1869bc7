import { useMemo, type JSX } from 'react'
import { placeLabels, type Obstacles, type Rect } from '../graph/label-placement.ts'
import type { Place } from './direction.ts'
import css from './labels.module.css'
import type { Size } from './projection.ts'

interface NamedPlace extends Place {
  text: string
  /** Where the full name finds no room. */
  short?: string | undefined
  lang: string
  /** Radius of the mark that the label stands beside, in px. */
  r: number
  /** Higher is placed first; a label that finds no room is left out. */
  priority: number
  strong?: boolean
}

interface LabelsProps {
  places: readonly NamedPlace[]
  size: Size
  /** Lines that labels rather avoid. */
  lines?: Obstacles['lines']
}

const height = 16
/** How far a label keeps from another mark, in px; a little less than from its own. */
const clearance = 3
/** About the width of a letter at 12 px. */
const letter = { normal: 6.3, strong: 6.8 }
const none: Obstacles['lines'] = []

/** Names beside the marks of a map, none over another; drawn only, since each mark bears its name. */
export function Labels({ places, size, lines = none }: LabelsProps): JSX.Element {
  const placed = useMemo(() => {
    const labels = places.map((place) => ({ ...place, sizes: sizesOf(place), near: true }))
    const circles = places.map(({ x, y, r }) => ({ x, y, r: r + clearance }))
    return placeLabels(labels, { circles, rects: frame(size), lines })
  }, [places, size, lines])
  return (
    <div className={css.labels} aria-hidden="true">
      {places.map(({ id, text, short, lang, strong }) => {
        const rect = placed.get(id)
        return rect === undefined ? null : (
          <span key={id} lang={lang} data-strong={strong} style={{ left: rect.left, top: rect.top }}>
            {rect.size === 0 ? text : short}
          </span>
        )
      })}
    </div>
  )
}

function sizesOf({ text, short, strong = false }: NamedPlace): { width: number; height: number }[] {
  const each = strong ? letter.strong : letter.normal
  return [text, short ?? text].map((name) => ({ width: name.length * each + 4, height }))
}

/** What lies outside the map, as four places that are taken. */
function frame({ width, height: below }: Size): Rect[] {
  const far = 1e5
  return [
    { left: -far, top: -far, right: 2, bottom: far },
    { left: width - 2, top: -far, right: far, bottom: far },
    { left: -far, top: -far, right: far, bottom: 2 },
    { left: -far, top: below - 2, right: far, bottom: far },
  ]
}
