import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What stands in what, by number: rows are drawn from to make smaller cases of the same kind. */
export interface Case {
  what: string
  /** The columns of each row. */
  rows: readonly (readonly number[])[]
  columns: number
}

/** 278 regions and 27 countries × 68 sectors: where a sector's share of employment is at least that of all regions. */
export function regionsAndSectors(folder: string): Case {
  const lines = table(join(folder, 'complexity', 'sbs_2014_nuts2_x_nace2_employment.csv.gz'))
  const persons = lines.map((line) => ({
    region: `${line.level ?? ''} ${line.nuts2_2013 ?? ''} ${line.region_name ?? ''}`,
    sector: line.nace2 ?? '',
    count: Number(line.persons_employed),
  }))
  const sums = { region: new Map<string, number>(), sector: new Map<string, number>() }
  let all = 0
  for (const { region, sector, count } of persons) {
    sums.region.set(region, (sums.region.get(region) ?? 0) + count)
    sums.sector.set(sector, (sums.sector.get(sector) ?? 0) + count)
    all += count
  }
  const present = persons.filter(
    ({ region, sector, count }) =>
      count > 0 && count * all >= (sums.region.get(region) ?? 0) * (sums.sector.get(sector) ?? 0),
  )
  return caseOf(
    'regions × sectors',
    present.map(({ region, sector }) => [region, sector]),
  )
}

/** Organisations of Horizon 2020 × topics of their projects, as far as the files name both. */
export function organisationsAndTopics(folder: string): Case {
  const h2020 = join(folder, 'cordis', 'h2020')
  const topics = new Map(
    table(join(h2020, 'topics_2023-06.csv.gz')).map(({ projectID = '', topic = '' }) => [projectID, topic]),
  )
  const pairs = table(join(h2020, 'organization_2023-05-29.csv.gz')).flatMap(
    ({ organisationID = '', projectID = '' }) => {
      const topic = topics.get(projectID)
      return topic === undefined ? [] : [[organisationID, topic] as const]
    },
  )
  return caseOf('organisations × topics', pairs)
}

/** Projects × organisations of all of Horizon 2020: the pairs are those of organisations. */
export function projectsAndOrganisations(folder: string): Case {
  const lines = table(join(folder, 'cordis', 'h2020', 'participations.csv.gz'))
  return caseOf(
    'projects × organisations',
    lines.map(({ rcn = '', pic = '' }) => [rcn, pic]),
  )
}

function caseOf(what: string, pairs: readonly (readonly [string, string])[]): Case {
  const columns = new Map<string, number>()
  const rows = new Map<string, Set<number>>()
  for (const [row, column] of pairs) {
    const number = columns.get(column) ?? columns.size
    columns.set(column, number)
    rows.set(row, (rows.get(row) ?? new Set<number>()).add(number))
  }
  return { what, rows: [...rows.values()].map((set) => [...set]), columns: columns.size }
}

/** Each line by the names of its columns. */
function table(file: string): Record<string, string>[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8')
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const names = cellsOf(head)
  return lines.map((line) => {
    const cells = cellsOf(line)
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
  })
}

function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}
