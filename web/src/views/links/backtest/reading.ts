import { type Facts, standingOf, type Table } from './facts.ts'

/** Whether any score is above popularity on the Nordic portfolios, however the scored row is counted. */
export function readingOf({ entries }: Facts): 'none' | 'some' {
  return [entries.withOwnRow, entries.withoutOwnRow].every(anyAbove) ? 'some' : 'none'
}

function anyAbove({ scores }: Table): boolean {
  return scores.some(({ aucDifference }) => aucDifference !== null && standingOf(aucDifference) === 'above')
}
