import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { KorskopplingError, type Connection } from '@korskoppling/cypher'
import { parse } from 'dotenv'
import { z } from 'zod'
import { outlinesFile, type Outlines } from './outlines.ts'
import { refuseUnknown } from './setting-names.ts'
import { severitiesByRule, type Severities } from './severities.ts'

export const root = join(import.meta.dirname, '..', '..')

/** What the product was told, parsed once; everything inside works with these plain values. */
export interface Settings {
  host: string
  port: number
  /** Names besides those of the machine under which the server may be asked. */
  hosts: readonly string[]
  /** Where the graph is; undefined asks for a local Neo4j of our own. */
  connection: Connection | undefined
  token: string | undefined
  /** Public data for the back-test and the benchmarks. */
  data: string | undefined
  /** Where a local Neo4j keeps its data. */
  home: string
  /** A folder of source documents by file name. */
  documents: string | undefined
  /** What the maps draw instead of the outlines of the build. */
  outlines: Outlines | undefined
  /** How grave it is when a rule finds nothing, where that differs from the rule's own. */
  severities: Severities
}

const folder = z.string().refine((path) => existsSync(path), 'the path of a folder that exists')

/** Every variable with the shape of its value; the message says what is expected. `.env.example` explains each. */
const variables = {
  HOST: z.string().regex(/^[\w.:-]+$/, 'a host name or address to listen on, such as 127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portWanted())
    .transform(Number)
    .refine((port) => port <= 65_535, portWanted()),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/,
      'an address such as bolt://127.0.0.1:7687 or neo4j+s://name.databases.neo4j.io',
    ),
  NEO4J_USER: z.string(),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string().regex(/^[a-zA-Z][a-zA-Z0-9.-]*$/, 'the name of a database, such as neo4j'),
  KORSKOPPLING_TOKEN: z.string().regex(/^[\x21-\x7e]+$/, 'visible ASCII characters without a blank'),
  KORSKOPPLING_HOSTS: z
    .string()
    .regex(/^[\w.-]+(\s*,\s*[\w.-]+)*$/, 'host names, separated by commas')
    .transform((names) => names.toLowerCase().split(/\s*,\s*/)),
  KORSKOPPLING_DATA: folder,
  KORSKOPPLING_HOME: z.string(),
  KORSKOPPLING_DOCUMENTS: folder,
  KORSKOPPLING_OUTLINES: outlinesFile,
  KORSKOPPLING_SEVERITIES: severitiesByRule,
}
export type Variable = keyof typeof variables
export const variableNames = Object.keys(variables) as Variable[]

function portWanted(): string {
  return 'a port number from 0 to 65535'
}

/** The environment, completed by the `.env` of `folder`; what the environment says wins. */
export function readEnvironment(folder = root, environment: Environment = process.env): Settings {
  const file = join(folder, '.env')
  const fromFile = existsSync(file) ? parse(readFileSync(file)) : {}
  refuseUnknown(Object.keys(fromFile), variableNames)
  // A shell holds names of its own (HOSTNAME, …), so only our prefixes are looked at there.
  refuseUnknown(
    Object.keys(environment).filter((name) => /^(KORSKOPPLING|NEO4J)_/.test(name)),
    variableNames,
  )
  return parseSettings({ ...fromFile, ...environment })
}

type Environment = Readonly<Record<string, string | undefined>>

/** Gives the settings; a malformed value is a BAD_SETTING that names variable, value and what is expected. */
export function parseSettings(environment: Environment): Settings {
  const read = <V extends Variable>(name: V): z.infer<(typeof variables)[V]> | undefined =>
    readVariable(name, environment[name])
  const home = read('KORSKOPPLING_HOME')
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: read('PORT') ?? 4000,
    hosts: read('KORSKOPPLING_HOSTS') ?? [],
    connection: readConnection(read),
    token: read('KORSKOPPLING_TOKEN'),
    data: read('KORSKOPPLING_DATA'),
    home: home === undefined ? join(root, '.korskoppling') : resolve(home),
    documents: read('KORSKOPPLING_DOCUMENTS'),
    outlines: read('KORSKOPPLING_OUTLINES'),
    severities: read('KORSKOPPLING_SEVERITIES') ?? {},
  }
}

/** User, password and database without an address are left alone: compose reads the same `.env`. */
function readConnection(read: (name: Variable) => unknown): Connection | undefined {
  const [uri, user, password, database] = (
    ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const
  ).map((name) => read(name) as string | undefined)
  return uri === undefined ? undefined : { uri, user: user ?? 'neo4j', password: password ?? '', database }
}

function readVariable<V extends Variable>(
  name: V,
  value: string | undefined,
): z.infer<(typeof variables)[V]> | undefined {
  // `NAME=` in a file says the same as a line that is not there.
  if (value === undefined || value === '') return undefined
  const result = variables[name].safeParse(value)
  if (result.success) return result.data as z.infer<(typeof variables)[V]>
  const shown = secret.has(name) ? 'its value' : `"${value}"`
  const expected = result.error.issues[0]?.message ?? ''
  throw new KorskopplingError('BAD_SETTING', `${name}: ${shown} is not ${expected}`, { facts: { variable: name } })
}

const secret = new Set<string>(['NEO4J_PASSWORD', 'KORSKOPPLING_TOKEN'])
