import type { Transaction } from '../graph.ts'
import type { Standing } from './bring-back.ts'
import type { Decision, Vote } from './decision-shape.ts'
import { badInput } from './parse.ts'
import type { SavedRecords } from './saved-records.ts'
import type { Brought } from './shape.ts'
import { decidedIn } from './stored-decision.ts'

export interface NewDecided {
  decisions: Decision[]
  votes: Vote[]
  /** What the decisions of the file bring that are the last on their subject. */
  standing: Standing[]
  /** What decisions brought that were here and that one of the file follows. */
  followed: Brought[]
}

/** What a file adds to the decisions and votes that are there: of each subject the latest of both stands. */
export async function newDecided(tx: Transaction, saved: SavedRecords): Promise<NewDecided> {
  const decisions = await notThere(tx, 'decision', saved.decisions)
  const votes = await notThere(tx, 'vote', saved.votes)
  const subjects = [...new Set(decisions.map(({ subject }) => subject))]
  const here = await decidedIn(tx, 'decision', subjects)
  const last = new Map<string, Decision>()
  for (const one of [...here, ...decisions].toSorted(byTime)) last.set(one.subject, one)
  return {
    decisions,
    votes,
    standing: saved.decisions.flatMap((one, i) =>
      one.brought && decisions.includes(one) && last.get(one.subject) === one
        ? { brought: one.brought, path: `decisions.${i}.brought` }
        : [],
    ),
    followed: here.filter((one) => last.get(one.subject) !== one).flatMap(({ brought }) => brought ?? []),
  }
}

/** In the order in which the records of a subject are numbered. */
function byTime(one: Decision, other: Decision): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}

async function notThere<T extends Decision | Vote>(
  tx: Transaction,
  kind: 'decision' | 'vote',
  saved: readonly T[],
): Promise<T[]> {
  const subjects = [...new Set(saved.map(({ subject }) => subject))]
  const there = new Map((await decidedIn(tx, kind, subjects)).map((one) => [one.id, one]))
  for (const [i, { id, at }] of saved.entries()) {
    const here = there.get(id)
    if (here && here.at !== at) throw badInput(`${kind}s.${i}.id`, `another record has the id ${id}`)
  }
  return saved.filter(({ id }) => !there.has(id))
}
