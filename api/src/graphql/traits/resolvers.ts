import { readTimeline, readTraits } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { dayOf, pictureIds, someIds } from '../arguments.ts'
import type { Context } from '../context.ts'
import { loadNamed, loadNodes } from '../load.ts'
import type { NodeRow } from '../rows.ts'
import type { TraitsRow } from './traits-row.ts'

export const traits: Resolvers = {
  Query: {
    async traits(_, args, context) {
      const day = dayOf(args)
      const rows = await context.read(readTraits, { ids: pictureIds(args.ids), asOf: day })
      return await Promise.all(
        rows.map(async ({ id, ...named }) => ({ ...named, node: await loadNamed(context, id, day) })),
      )
    },
    timeline: async (_, args, { read }) => await read(readTimeline, { ids: someIds(args.ids) }),
  },
  Traits: {
    id: ({ node }) => node.id,
    regions: async (row, _, context) => (await placesOf(row, context)).filter((place) => !isCountry(place)),
    countries: async (row, _, context) => await countriesOf(row, context),
    themes: ({ node, themes }, _, context) => loadNodes(context, themes, node.day),
    funds: ({ node, funds }, _, context) => loadNodes(context, funds, node.day),
    phase: ({ node }) => text(node.phase),
    year: ({ node, chosen }) => yearOf(text(node.start) ?? text(node.periodFrom) ?? chosen),
    amount: ({ node }) => number(node.budget) ?? number(node.amount),
    currency: ({ node }) => text(node.currency),
  },
}

/** Where the thing is; an area is where the territory is that chose it. */
async function placesOf({ node, places }: TraitsRow, context: Context): Promise<NodeRow[]> {
  const own = node.label === 'SpecialisationArea' ? await context.loaders.areaTerritories.load(node.id) : null
  return await loadNodes(context, [...new Set([...(own === null ? [] : [own]), ...places])], node.day)
}

async function countriesOf(row: TraitsRow, context: Context): Promise<NodeRow[]> {
  const places = await placesOf(row, context)
  const ids = await Promise.all(
    places.map(async (place) =>
      isCountry(place) ? place.id : await context.loaders.countries.load({ id: place.id, day: row.node.day }),
    ),
  )
  return await loadNodes(context, [...new Set(ids.filter((id) => id !== null))], row.node.day)
}

function isCountry({ level }: Record<string, unknown>): boolean {
  return level === 'country'
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
