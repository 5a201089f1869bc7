import { momentDay } from '../../../app/dates.ts'
import { pairMark, type CouplingMark } from '../../../encoding/coupling.ts'
import { alike } from './alike.ts'
import { distinctPlaces, isOfDocument } from './cited.ts'
import type { Candidate, Coupling, Decision, Place, Said } from './facts.ts'
import type { Sourced } from './priorities.ts'

/** Two areas that could be coupled: somebody wishes for it, or other regions have their themes together. */
export interface Opportunity {
  /** `areas|a|b` */
  id: string
  a: Sourced['thing']
  b: Sourced['thing']
  mark: CouplingMark
  /** Of a wish: how surely the document says so. */
  modality: 'planned' | 'proposed' | undefined
  /** The documents that wish for it. */
  said: Place[]
  /** Who stands on both sides, as the sentence of why names them. */
  onBoth: Place[]
  /** Initiatives that work on both sides, so that there is more than nothing. */
  initiatives: Sourced[]
  /** Score and why; of a wish that has an initiative on both sides there is none. */
  candidate: Candidate | undefined
  /** What stands on the day. */
  decided: Decision | undefined
}

interface Asked {
  couplings: readonly Coupling[]
  wished: readonly Candidate[]
  standing: ReadonlyMap<string, Decision>
}

/** Every wish once: what nothing realises in the order of the candidates, then what has an initiative on both sides. */
export function wishesOf({ couplings, wished, standing }: Asked): Opportunity[] {
  const byId = new Map(couplings.map((coupling) => [`areas|${coupling.id}`, coupling]))
  const open = couplings.filter(({ state }) => state === 'wished' || state === 'wished_with_initiative')
  const others = open.filter(
    ({ id, statements }) => statements.some(isOfDocument) && !wished.some((found) => found.id === `areas|${id}`),
  )
  return [
    ...wished.map((candidate) => ({
      ...ofCandidate(candidate, standing),
      initiatives: initiativesOf(byId.get(candidate.id)),
    })),
    ...others.map((coupling) => ofCoupling(coupling, standing)),
  ]
}

/** A candidate by itself; a pattern is none that a document wishes for, also where a decision has made a plan of it. */
export function ofCandidate(candidate: Candidate, standing: Asked['standing']): Opportunity {
  const { id, a, b, onBothSides, evidence } = candidate
  const said = candidate.section === 'wished' ? candidate.statements.filter(isOfDocument) : []
  const modality = wishIn(said)
  const both = new Set(onBothSides.map((thing) => thing.id))
  return {
    id,
    a,
    b,
    mark: modality ?? 'pattern',
    modality,
    said: distinctPlaces(said),
    onBoth: distinctPlaces(evidence.statements.filter(({ from }) => both.has(from.id))),
    initiatives: [],
    candidate,
    decided: standing.get(id),
  }
}

function ofCoupling(coupling: Coupling, standing: Asked['standing']): Opportunity {
  const { id, a, b, state } = coupling
  const said = coupling.statements.filter(isOfDocument)
  const modality = wishIn(said)
  return {
    id: `areas|${id}`,
    a,
    b,
    mark: pairMark({ state, modality: modality ?? coupling.modality }),
    modality,
    said: distinctPlaces(said),
    onBoth: [],
    initiatives: initiativesOf(coupling),
    candidate: undefined,
    decided: standing.get(`areas|${id}`),
  }
}

/** How surely documents wish for it: the firmest of what they say. */
function wishIn(said: readonly Said[]): Opportunity['modality'] {
  return (['planned', 'proposed'] as const).find((modality) => said.some((one) => one.modality === modality))
}

function initiativesOf(coupling: Coupling | undefined): Sourced[] {
  if (coupling === undefined) return []
  return coupling.initiatives.map((thing) => ({ thing, places: distinctPlaces(from(thing.id, coupling.targeting)) }))
}

function from(id: string, statements: readonly (Said & { from: { id: string } })[]): Said[] {
  return statements.filter((said) => said.from.id === id)
}

/** In the order in which the text cites them. */
export function placesOf({ said, onBoth, initiatives }: Opportunity): Place[] {
  return [...said, ...onBoth, ...initiatives.flatMap(({ places }) => places)]
}

/** What was decided by the day, newest first: later ones belong to a later report. */
export function decidedBy(decisions: readonly Decision[], day: string): Decision[] {
  return decisions.filter(({ at }) => momentDay(at) <= day)
}

/** By subject what stands: the newest, unless it took back what was decided before. */
export function standingIn(decisions: readonly Decision[]): Map<string, Decision> {
  const newest = alike(decisions, ({ subject }) => subject).map(([first]) => first)
  return new Map(newest.filter(({ verdict }) => verdict !== 'reopen').map((one) => [one.subject, one]))
}
