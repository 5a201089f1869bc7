import { birthOf, isAlive } from './process-facts.ts'

/** What a process leaves in a file to say that it is at work. */
export interface ProcessCard {
  pid: number
  birth: string
}

export function ownCard(): ProcessCard {
  return { pid: process.pid, birth: birthOf(process.pid) }
}

/** The card of a file's text, or undefined when it is none (a process may die while writing it). */
export function readCard(text: string): ProcessCard | undefined {
  try {
    const value = JSON.parse(text) as Partial<ProcessCard> | null
    if (typeof value?.pid !== 'number' || typeof value.birth !== 'string') return undefined
    return { pid: value.pid, birth: value.birth }
  } catch {
    return undefined
  }
}

/** Whether the process that left the card still runs: the same number and the same birth. */
export function isAtWork(card: ProcessCard): boolean {
  return isAlive(card.pid) && birthOf(card.pid) === card.birth
}
