import { type CompleteClaim, firstDay, lowerBound, vocabulary } from '@korskoppling/cypher'
import type { GapRule } from './rule.ts'

/** A list judged as complete without anybody claiming it; `territory` null: everywhere. */
export interface Assumed {
  relation: vocabulary.StatementType
  kinds: readonly string[]
  territory: string | null
}

/** Where a subject stands, for what is claimed of it. */
export interface Standing {
  /** The territories that it belongs to, each with what lies above it. */
  territories: readonly (readonly string[])[]
}

/**
 * The claims that make an absence a gap: of the rule's relation, naming every label that it asks for, for every
 * territory of the subject. Of several of one relation and kinds the one with the latest lower bound counts, and one
 * that names its members only when one of them is what the rule asks for.
 */
export function claimsFor(rule: GapRule, { territories }: Standing, claims: readonly CompleteClaim[]): CompleteClaim[] {
  const speaking = claims.filter((claim) => speaksOf(rule, claim))
  const each = territories.map((places) =>
    latest(speaking.filter((claim) => places.includes(claim.territory))).filter((claim) => namesAsked(rule, claim)),
  )
  if (each.length === 0 || each.some((found) => found.length === 0)) return []
  return [...new Set(each.flat())]
}

/** Whether what is assumed makes the absence a gap. */
export function assumedFor(rule: GapRule, { territories }: Standing, assumed: readonly Assumed[]): boolean {
  const speaking = assumed.filter((list) => speaksOf(rule, list))
  return (
    territories.length > 0 &&
    territories.every((places) => speaking.some(({ territory }) => territory === null || places.includes(territory)))
  )
}

export function speaksOf({ claim }: GapRule, { relation, kinds }: Pick<Assumed, 'relation' | 'kinds'>): boolean {
  if (claim?.relation !== relation) return false
  return claim.kinds.every((kind) => kinds.includes(kind) || kinds.includes(mainOf(kind)))
}

function namesAsked({ claim }: GapRule, { members }: CompleteClaim): boolean {
  if (claim === null) return false
  const asked = claim.member ?? ((member) => member.labels.some((label) => claim.kinds.includes(label)))
  return members?.some(asked) ?? true
}

/** Of each relation and kinds those with the latest lower bound. */
function latest(claims: readonly CompleteClaim[]): CompleteClaim[] {
  const bounds = new Map<string, string>()
  for (const claim of claims) {
    const known = bounds.get(listOf(claim)) ?? ''
    if (boundOf(claim) > known) bounds.set(listOf(claim), boundOf(claim))
  }
  return claims.filter((claim) => boundOf(claim) === (bounds.get(listOf(claim)) ?? ''))
}

function listOf({ relation, kinds }: CompleteClaim): string {
  return [relation, ...[...kinds].sort()].join()
}

function boundOf(claim: CompleteClaim): string {
  const bound = lowerBound(claim)
  return bound === undefined ? '' : firstDay(bound)
}

/** The main label of an extra one; a main label is its own. */
function mainOf(kind: string): string {
  return vocabulary.labels.find((label) => (vocabulary.kindsByLabel[label] as readonly string[]).includes(kind)) ?? kind
}
