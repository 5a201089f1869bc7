import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Line = Record<string, unknown>

/** A copy of the data files that a test may change. */
export interface DataCopy {
  folder: string
  /** Rewrites the lines of one file; `undefined` removes the line. */
  edit: (path: string, change: (line: Line) => Line | undefined) => void
  append: (path: string, ...lines: (Line | string)[]) => void
  remove: () => void
}

/** An empty folder of data files. */
export function emptyData(): DataCopy {
  const folder = mkdtempSync(join(tmpdir(), 'korskoppling-data-'))
  writeFileSync(join(folder, 'about.json'), '{ "date": "2026-01-01" }')
  return { ...editing(folder), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function editing(folder: string): Omit<DataCopy, 'remove'> {
  return {
    folder,
    edit(path, change) {
      const file = join(folder, path)
      const lines = readLines(file).map(change)
      writeFileSync(file, lines.flatMap((line) => (line ? [`${JSON.stringify(line)}\n`] : [])).join(''))
    },
    append(path, ...lines) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      writeFileSync(file, texts.map((text) => `${text}\n`).join(''), { flag: 'a' })
    },
  }
}

export function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
