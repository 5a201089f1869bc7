import { KorskopplingError, type Value } from '@korskoppling/cypher'
import { readText } from './statement-of.ts'

type Values = Readonly<Record<string, Value>>

/** `--param` once is a text, several times a list. */
export interface ParameterOptions {
  param?: string | string[]
  /** A JSON file of values by name. */
  params?: string
}

/** The parameters of a command in typed JSON; what `--param` says goes before what the file says. */
export async function parametersOf({ param = [], params }: ParameterOptions): Promise<Values> {
  const fromFile = params === undefined ? {} : readObject(await readText(params, '--params'), params)
  return { ...fromFile, ...Object.fromEntries([param].flat().map(parseParameter)) }
}

function parseParameter(given: string): [name: string, value: Value] {
  const [, name, text] = /^([^=]+)=(.*)$/s.exec(given) ?? []
  if (name === undefined || text === undefined)
    throw new KorskopplingError('BAD_INPUT', `--param takes name=value, got "${given}"`)
  return [name, parseValue(text)]
}

/**
 * `5` and `true` are what they look like, `2.0` stays a float and a long whole number keeps its digits; lists, maps, texts in
 * quotes and typed values are JSON. Whatever else is a text: `territory:se221`, `2019-06-30`.
 */
export function parseValue(text: string): Value {
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : { $int: text }
  if (/^-?\d+\.\d+$/.test(text)) return Number.isInteger(Number(text)) ? { $float: text } : Number(text)
  if (!/^(["[{]|(true|false|null)$)/.test(text)) return text
  try {
    return JSON.parse(text) as Value
  } catch (cause) {
    throw new KorskopplingError(
      'BAD_INPUT',
      `"${text}" begins like JSON and is none; a text can stand in double quotes`,
      {
        cause,
      },
    )
  }
}

function readObject(text: string, file: string): Values {
  const value = parsed(text, file)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values
  throw new KorskopplingError('BAD_INPUT', `--params ${file}: expected an object of values by name`)
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new KorskopplingError(
      'BAD_INPUT',
      `--params ${file}: ${cause instanceof Error ? cause.message : 'no JSON'}`,
      {
        cause,
      },
    )
  }
}
