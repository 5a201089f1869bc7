import type { HelixRole, Label } from '../../generated/operations.ts'
import { cssColor } from './color.ts'
import { actorIcon, areaIcon } from './icons.ts'
import { kindOf } from './kind.ts'
import { markParts, type MarkFacts, type MarkPart } from './mark.ts'

interface KindMarkProps {
  label: Label
  /** The extra label, such as University; gives an actor its icon. */
  kind?: string | null | undefined
  level?: number | null | undefined
  helix?: readonly HelixRole[] | null | undefined
  character?: string | null | undefined
  themes?: readonly string[] | undefined
  /** Width and height in px; from 24 px on, actors and areas wear their icon. */
  size?: number
}

/** The mark of a thing: its shape, colour, ring and icon. Words beside it carry the meaning. */
export function KindMark({ size = 16, ...thing }: KindMarkProps) {
  const half = size / 2
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="kind-mark"
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
    >
      <MarkPaths parts={markParts(markFacts(thing, size >= 24), half)} />
    </svg>
  )
}

/** What the encoding needs to know of a thing. */
function markFacts(thing: Omit<KindMarkProps, 'size'>, withIcon: boolean): MarkFacts {
  const kind = kindOf(thing.label)
  const icon = kind === 'actor' ? actorIcon(thing.kind) : kind === 'area' ? areaIcon(thing) : undefined
  return { kind, level: thing.level, helix: thing.helix, icon: withIcon ? icon : undefined }
}

function MarkPaths({ parts }: { parts: readonly MarkPart[] }) {
  return parts.map((part, index) => (
    <path
      key={index}
      d={part.d}
      fill={part.fill ? cssColor(part.fill) : 'none'}
      stroke={part.stroke ? cssColor(part.stroke) : 'none'}
      strokeWidth={part.width}
      strokeLinejoin="round"
      strokeLinecap={part.icon ? 'round' : 'butt'}
      transform={part.icon ? `scale(${part.icon}) translate(-12 -12)` : undefined}
    />
  ))
}
