import DataLoader from 'dataloader'
import { type FoundMatch, readMatches } from '../../analysis/gaps/matches.ts'
import type { Cell, Matrix } from '../../analysis/gaps/matrix.ts'
import { type NearestThing, type NearestWanted, readNearest } from '../../analysis/gaps/nearest.ts'
import type { Context } from '../context.ts'
import { grouped } from '../dated-loader.ts'
import { readerOf } from './ask.ts'

interface NearestKey {
  cell: Cell
  first: number
}

interface FindingLoaders {
  matches: DataLoader<Cell, FoundMatch[]>
  nearest: DataLoader<NearestKey, NearestThing[]>
}

/** A matrix belongs to one request, and to one date. */
const loaders = new WeakMap<Matrix, FindingLoaders>()

/** What stands behind cells: one statement for each rule, however many of its cells are looked into. */
export function matchesOf(context: Context, matrix: Matrix): FindingLoaders['matches'] {
  return loadersOf(context, matrix).matches
}

/** What lies nearest to cells: one statement for all of them. */
export function nearestOf(context: Context, matrix: Matrix): FindingLoaders['nearest'] {
  return loadersOf(context, matrix).nearest
}

function loadersOf(context: Context, matrix: Matrix): FindingLoaders {
  const known = loaders.get(matrix)
  if (known) return known
  const matches = new DataLoader<Cell, FoundMatch[]>((cells) => readAllMatches(context, matrix, cells))
  const nearest = new DataLoader<NearestKey, NearestThing[], string>(
    async (keys) => {
      const found = await Promise.all(keys.map(({ cell }) => matches.load(cell)))
      const wanted = keys.map(({ cell, first }, index) => ({
        cell,
        first,
        except: (found[index] ?? []).map(({ thingId }) => thingId),
      }))
      return await readAllNearest(context, matrix, wanted)
    },
    { cacheKeyFn: ({ cell, first }) => `${idOf(cell)}|${first}` },
  )
  const own = { matches, nearest }
  loaders.set(matrix, own)
  return own
}

async function readAllMatches(context: Context, { frame }: Matrix, cells: readonly Cell[]): Promise<FoundMatch[][]> {
  const groups = alikeIn(cells, ({ rule }) => rule.id)
  const answers = await Promise.all(groups.map((group) => readMatches(readerOf(context), frame, group)))
  const found = new Map(
    groups.flatMap((group, index) =>
      group.map((cell) => [idOf(cell), answers[index]?.get(cell.row.id) ?? []] as const),
    ),
  )
  return cells.map((cell) => found.get(idOf(cell)) ?? [])
}

/** Who asks for another number of things asks another question. */
async function readAllNearest(
  context: Context,
  { frame }: Matrix,
  wanted: readonly (NearestKey & NearestWanted)[],
): Promise<NearestThing[][]> {
  const groups = alikeIn(wanted, ({ first }) => String(first))
  const answers = await Promise.all(
    groups.map((group) => readNearest(readerOf(context), group, { day: frame.asOf, first: group[0].first })),
  )
  const near = new Map(
    groups.flatMap((group, index) => group.map((one, place) => [one, answers[index]?.[place] ?? []] as const)),
  )
  return wanted.map((one) => near.get(one) ?? [])
}

function idOf({ rule, row }: Cell): string {
  return `${rule.id}|${row.id}`
}

function alikeIn<T>(things: readonly T[], nameOf: (thing: T) => string): [T, ...T[]][] {
  return grouped(things, nameOf).map(({ first, keys }) => [first, ...keys.slice(1)])
}
