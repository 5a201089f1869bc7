import type { LinkState } from '../../../generated/operations.ts'

/** Firmest first: the order of the legend. */
export const linkStates = [
  'made',
  'shared_initiative',
  'declared',
  'planned',
  'proposed',
  'pattern',
  'no_sign',
  'no_data',
] as const satisfies readonly LinkState[]

/** Somebody asks for it: a document, or a decision that was made here. */
export function isWished(state: LinkState): boolean {
  return state === 'planned' || state === 'proposed'
}

/** Something could be coupled: a candidate of the list. */
export function isCandidate(state: LinkState): boolean {
  return isWished(state) || state === 'pattern'
}

/** `planned,pattern` of an address; what is no state is left out. */
export function readStates(text: string | undefined): LinkState[] {
  const named = new Set((text ?? '').split(','))
  return linkStates.filter((state) => named.has(state))
}

/** With this state, or without it where it is among them; all of them are as good as none. */
export function toggledState(text: string | undefined, state: LinkState): string | undefined {
  const old = readStates(text)
  const next = linkStates.filter((one) => (one === state ? !old.includes(one) : old.includes(one)))
  return next.length === 0 || next.length === linkStates.length ? undefined : next.join(',')
}

/** Is this state in sight? */
export function isShown(only: readonly LinkState[], state: LinkState): boolean {
  return only.length === 0 || only.includes(state)
}
