import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Case } from './data.ts'

export interface Found {
  milliseconds: number
  pairs: number
  sum: number
  version: string
}

/** The same pairs by networkx, in a process of its own that times itself; null where no Python here has it. */
export function byNetworkx({ rows }: Case): Found | null {
  const input = rows.flatMap((columns, row) => columns.map((column) => `${row} ${column}\n`)).join('')
  const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'all_pairs.py')], {
    input,
    encoding: 'utf8',
    timeout: 900_000,
  })
  return status === 0 ? (JSON.parse(stdout) as Found) : null
}
