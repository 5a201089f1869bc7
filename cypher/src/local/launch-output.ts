import { existsSync, readFileSync } from 'node:fs'
import { KorskopplingError } from '../errors.ts'
import type { Home } from './home.ts'

/** Why a server that ended by itself did so, as far as what it printed says. */
export function explainEnd(home: Home): KorskopplingError {
  const output = existsSync(home.output) ? readFileSync(home.output, 'utf8') : ''
  if (output.includes('Lock file has been locked by another process')) {
    return failed(home, `the data in ${home.neo4j} is in use by another Neo4j; stop that one, or set KORSKOPPLING_HOME`)
  }
  const lines = output.split('\n').filter((line) => /\bERROR\b|Caused by|^Error|Exception in thread/.test(line))
  const shown = (lines.length > 0 ? lines : output.trim().split('\n')).slice(-12)
  return failed(home, `the local Neo4j ended while starting; ${home.output} has all it said:\n${shown.join('\n')}`)
}

export function portWasTaken(home: Home): boolean {
  return existsSync(home.output) && readFileSync(home.output, 'utf8').includes('Address already in use')
}

export function failed(home: Home, message: string): KorskopplingError {
  return new KorskopplingError('LAUNCH_FAILED', message, { facts: { home: home.folder } })
}
