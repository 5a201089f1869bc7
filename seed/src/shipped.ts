import { dataFiles, dataVersion, shippedFolder } from './data-files.ts'
import { entriesOf, placeOf } from './entry.ts'
import { checkReferences } from './references.ts'
import { type Reject, refuseIfAny } from './reject.ts'
import { type Statement, toStatement } from './statement.ts'
import { type Read, type Thing, toThing } from './thing.ts'

/** The data files, validated, as they are stored. */
export interface Shipped {
  /** Date and hash of the files, `2026-11-27+1a2b3c4d`. */
  version: string
  files: string[]
  things: Thing[]
  statements: Statement[]
}

/** The version of the data files without reading what they say; cheap enough for every start. */
export function shippedVersion(folder = shippedFolder): string {
  return dataVersion(folder, dataFiles(folder))
}

/** Reads and checks all data files. Throws BAD_DATA that names every refused entry with file and line. */
export function readShipped(folder = shippedFolder): Shipped {
  const rejects: Reject[] = []
  const things: Read<Thing>[] = []
  const statements: Read<Statement>[] = []
  const files = dataFiles(folder)
  for (const file of files) {
    const place = placeOf(file.path)
    if (!place) {
      rejects.push({ file: file.path, line: 1, entry: '(whole file)', reason: 'no label, kind or type of this name' })
      continue
    }
    for (const entry of entriesOf(file, rejects))
      if (place.what === 'thing') things.push(toThing(entry, place))
      else statements.push(toStatement(entry, place.type))
  }
  checkReferences(things, statements)
  rejects.push(...[...things, ...statements].flatMap(rejectsOf))
  refuseIfAny(rejects)
  return {
    version: dataVersion(folder, files),
    files: files.map((file) => file.path),
    things: things.map((read) => read.value),
    statements: statements.map((read) => read.value),
  }
}

function rejectsOf({ entry, name, reasons }: Read<unknown>): Reject[] {
  return reasons.map((reason) => ({ file: entry.file, line: entry.line, entry: name, reason }))
}
