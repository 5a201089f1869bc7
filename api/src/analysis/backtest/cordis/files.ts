import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { KorskopplingError } from '@korskoppling/cypher'

/** Who took part in which project, as published; only what has a start date. */
export interface Participation {
  project: string
  /** Participant identification code (PIC), which stays the same over projects. */
  organisation: string
  country: string
  /** HES, REC, PRC, PUB or OTH. */
  kind: string
  /** `YYYY-MM-DD` */
  start: string
}

export interface Cordis {
  participations: readonly Participation[]
  /** Parts of the programme by project; a project may stand in several. */
  parts: ReadonlyMap<string, readonly string[]>
  /** Of what the two files say. */
  version: string
}

const participationColumns = ['rcn', 'pic', 'country', 'type', 'start_date'] as const

/** Horizon 2020 participations below a data folder. Throws BAD_DATA that names a file or column that is not there. */
export function readCordis(folder: string): Cordis {
  const [people, programme] = ['participations.csv.gz', 'programme_parts.csv.gz'].map((name) => unpacked(folder, name))
  const participations = table(people, participationColumns)
    .map(([project = '', organisation = '', country = '', kind = '', start = '']) => ({
      project,
      organisation,
      country,
      kind,
      start,
    }))
    // What is not known stands as NA.
    .filter(({ start }) => /^\d{4}-\d{2}-\d{2}$/.test(start))
  const parts = new Map<string, string[]>()
  for (const [project = '', part = ''] of table(programme, ['rcn', 'programme_part']))
    parts.set(project, [...(parts.get(project) ?? []), part])
  const hash = createHash('sha256').update(people?.text ?? '')
  return {
    participations,
    parts,
    version: hash
      .update(programme?.text ?? '')
      .digest('hex')
      .slice(0, 8),
  }
}

interface Unpacked {
  file: string
  text: string
}

function unpacked(folder: string, name: string): Unpacked {
  const file = join(folder, 'cordis', 'h2020', name)
  if (!existsSync(file)) throw new KorskopplingError('BAD_DATA', `there is no ${file}`)
  return { file, text: gunzipSync(readFileSync(file)).toString('utf8') }
}

/** The named columns of each line. No field of these files is quoted; one that were would be told by its width. */
function table(from: Unpacked | undefined, columns: readonly string[]): string[][] {
  const { file = '', text = '' } = from ?? {}
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const names = head.split(',')
  const places = columns.map((column) => names.indexOf(column))
  const missing = columns.filter((_, index) => places[index] === -1)
  if (missing.length > 0) throw new KorskopplingError('BAD_DATA', `${file} has no column ${missing.join(', ')}`)
  return lines.map((line, index) => {
    const cells = line.split(',')
    if (cells.length !== names.length)
      throw new KorskopplingError('BAD_DATA', `${file}:${index + 2}: ${cells.length} cells for ${names.length} columns`)
    return places.map((place) => cells[place] ?? '')
  })
}
