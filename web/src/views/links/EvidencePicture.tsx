import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { cssColor } from '../../encoding/color.ts'
import { couplingStyles, linkMarks } from '../../encoding/coupling.ts'
import { arcRise } from '../../encoding/dumbbell-parts.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { lineStyles } from '../../encoding/line-style.ts'
import { shortName } from '../../graph/short-name.ts'
import { useRoving } from '../../ui/use-roving.ts'
import { exploreThing } from '../explore-link.ts'
import css from './card.module.css'
import { evidenceLayout, type Placed } from './evidence-layout.ts'
import type { Candidate } from './facts.ts'
import { useLinkWords } from './use-link-words.ts'

type Thing = Candidate['evidence']['nodes'][number]

/** The two and the things around them: one tab stop, arrows walk, Enter opens one in Explore. The list below says the same. */
export function EvidencePicture({ candidate }: { candidate: Candidate }): JSX.Element {
  const { t } = useTranslation('links')
  const { a, b, evidence } = candidate
  const things = thingsOf(candidate)
  const { places, height } = evidenceLayout({
    a: a.id,
    b: b.id,
    things: things.map((thing) => ({ id: thing.id, above: aboveOf(thing) })),
    ties: [...evidence.statements, ...partsOf(things)].map(({ from, to }) => ({ from: from.id, to: to.id })),
  })
  const byId = new Map(places.map((place) => [place.id, place]))
  const roving = useRoving(things.length)
  return (
    <div
      className={css.picture}
      style={{ height }}
      role="group"
      aria-label={t('picture', { count: things.length })}
      {...roving.container}
    >
      <svg aria-hidden="true" focusable="false" width="100%" height={height}>
        {[...partsOf(things), ...evidence.statements].map((said) => (
          <Tie key={said.id} modality={said.modality} ends={[byId.get(said.from.id), byId.get(said.to.id)]} />
        ))}
        <Between candidate={candidate} ends={[byId.get(a.id), byId.get(b.id)]} />
      </svg>
      {things.map((thing, index) => (
        <Spot key={thing.id} thing={thing} place={byId.get(thing.id)} stop={roving.item(index)} end={index < 2} />
      ))}
    </div>
  )
}

/** The two first, each thing once. */
function thingsOf({ a, b, evidence }: Candidate): Thing[] {
  const byId = new Map(evidence.nodes.map((thing) => [thing.id, thing]))
  const ends = [a, b].map((end) => byId.get(end.id) ?? end)
  return [...ends, ...evidence.nodes.filter(({ id }) => id !== a.id && id !== b.id)] as Thing[]
}

function aboveOf(thing: Thing): string[] {
  return thing.__typename === 'SpecialisationArea' ? thing.partOf.edges.map(({ node }) => node.to.id) : []
}

/** That an area is part of another in the picture. */
function partsOf(things: readonly Thing[]) {
  const shown = new Set(things.map(({ id }) => id))
  return things.flatMap((thing) =>
    thing.__typename === 'SpecialisationArea'
      ? thing.partOf.edges
          .filter(({ node }) => shown.has(node.to.id))
          .map(({ node }) => ({ ...node, from: { id: thing.id }, modality: 'stated' as const }))
      : [],
  )
}

type Ends = readonly [Placed | undefined, Placed | undefined]

function Tie({ modality, ends: [from, to] }: { modality: keyof typeof lineStyles; ends: Ends }): JSX.Element | null {
  // What is said of the two themselves is drawn as their coupling.
  if (from === undefined || to === undefined) return null
  const style = lineStyles[modality]
  return (
    <line
      x1={`${from.x}%`}
      y1={from.y}
      x2={`${to.x}%`}
      y2={to.y}
      stroke={cssColor(style.color)}
      strokeWidth={Math.min(1.6, style.width)}
      strokeDasharray={style.dash.join(' ') || undefined}
      strokeLinecap={style.round ? 'round' : 'butt'}
    />
  )
}

/** Px of the arc for a score of 1. */
const highestArc = 30

/** The coupling that is not there yet, in the manner of its dumbbell: a pattern is an arc as high as its score. */
function Between({ candidate, ends: [a, b] }: { candidate: Candidate; ends: Ends }): JSX.Element | null {
  if (a === undefined || b === undefined) return null
  const { state, kind, score } = candidate
  const style = couplingStyles[state === null ? 'pattern' : linkMarks[state]]
  const rise = style.curved ? highestArc * arcRise(kind === 'areas' ? score : null) : 0
  return (
    // As wide as what is between the two, however wide the picture is; the line keeps its width.
    <svg
      x={`${a.x + 7}%`}
      y={a.y - rise}
      width={`${b.x - a.x - 14}%`}
      height={rise + 1}
      viewBox={`0 0 100 ${rise + 1}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path
        d={`M0 ${rise}Q50 ${-rise} 100 ${rise}`}
        fill="none"
        vectorEffect="non-scaling-stroke"
        stroke={cssColor(style.color)}
        strokeWidth={style.width}
        strokeDasharray={style.dash.join(' ') || undefined}
        strokeLinecap={style.round ? 'round' : 'butt'}
        data-rise={rise}
      />
    </svg>
  )
}

interface SpotProps {
  thing: Thing
  place: Placed | undefined
  stop: ReturnType<ReturnType<typeof useRoving>['item']>
  /** One of the two; its name stands above it. */
  end: boolean
}

function Spot({ thing, place, stop, end }: SpotProps): JSX.Element | null {
  const words = useLinkWords()
  if (place === undefined) return null
  const name = words.name(thing)
  const area = thing.__typename === 'SpecialisationArea' ? thing : undefined
  return (
    <Link
      {...exploreThing(thing.id)}
      className={css.spot}
      data-end={end || undefined}
      style={{ left: `${place.x}%`, top: place.y }}
      title={name}
      {...stop}
    >
      <KindMark
        label={thing.label}
        kind={thing.kind}
        level={area?.level}
        character={area?.character}
        helix={thing.__typename === 'Actor' ? thing.helix : undefined}
        size={end ? 36 : 30}
      />
      <span aria-hidden="true">{shortName(name)}</span>
      <span className="visually-hidden">{name}</span>
    </Link>
  )
}
