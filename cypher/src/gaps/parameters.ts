import { z } from 'zod'

/** An area that counts for a subject, and how. */
export interface Scope {
  /** Id of what is asked about: the area itself, one above it, or a territory. */
  subject: string
  area: string
  /** reading: a sub-area by our reading only. earlier: of an earlier portfolio. */
  how: 'own' | 'part' | 'reading' | 'earlier'
  /** Of `earlier` the area of the earlier portfolio; of a sub-area the sub-area. */
  via: string | null
  /** The territory whose area the subject is. */
  territory: string
  /** The subject is a column that holds or whose period is over. */
  column: boolean
}

/** A territory that is asked about, what it lies in, and what it has chosen. */
export interface AskedTerritory {
  id: string
  above: string[]
  country: string | null
  /** Ids of its columns that hold or whose period is over. */
  columns: string[]
}

/** Everything that a rule's statement may ask for; each gets what its text names. */
export interface GapParameters {
  asOf: string
  /** Five years before. */
  since: string
  /** Initiatives that may have ended. */
  ended: string[]
  scopes: Scope[]
  territories: AskedTerritory[]
  /** Of an area in force the columns that it is or is part of. */
  columnsOf: Record<string, string[]>
  /** Of a territory the regions and the countries in which it lies, itself included. */
  regionsOf: Record<string, string[]>
  countriesOf: Record<string, string[]>
  /** Of a territory the regions that count as here: itself, or those that it is made of. */
  hereOf: Record<string, string[]>
  /** Of a territory its columns. */
  columnsIn: Record<string, string[]>
  /** Of a territory itself and what it lies in. */
  placesOf: Record<string, string[]>
  /** Of rules whose statement finds its subjects: no others than these; null for all. */
  only: string[] | null
  /** What the rule's declaration says: programmes, criteria, scopes and the like. */
  [own: string]: unknown
}

/** Made by our own code and as long as the graph is wide: looked at, not walked through. */
const list = <T>() => z.custom<T[]>(Array.isArray)
const table = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)

const shared = {
  asOf: z.string(),
  since: z.string(),
  only: z.array(z.string()).nullable(),
  ended: list<string>(),
  scopes: list<Scope>(),
  territories: list<AskedTerritory>(),
  columnsOf: table<GapParameters['columnsOf']>(),
  regionsOf: table<GapParameters['regionsOf']>(),
  countriesOf: table<GapParameters['countriesOf']>(),
  hereOf: table<GapParameters['hereOf']>(),
  columnsIn: table<GapParameters['columnsIn']>(),
  placesOf: table<GapParameters['placesOf']>(),
}

/** Keeps of all parameters those that the text names, so that no statement carries what it does not read. */
export function namedIn(text: string): z.ZodType<GapParameters> {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))
  const shape = Object.fromEntries(
    [...names].map((name) => [name, name in shared ? shared[name as keyof typeof shared] : z.unknown()]),
  )
  return z.object(shape) as unknown as z.ZodType<GapParameters>
}
