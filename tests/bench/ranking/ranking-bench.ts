import { incidenceOf, type Incidence, proximityNetwork, readEnvironment } from '@korskoppling/api'
import type { Result, Row } from '../table.ts'
import { type Case, organisationsAndTopics, projectsAndOrganisations, regionsAndSectors } from './data.ts'
import { byNetworkx } from './networkx.ts'

const ways = ['ours', 'networkx']
const parts = [1 / 8, 1 / 4, 1 / 2, 1]
const runs = 15
/** networkx needs minutes for the pairs of all organisations, so the two are held against each other on a part. */
const comparedPart: Record<string, number> = { 'projects × organisations': 1 / 8 }

/** Proximity of all pairs: how its time grows with the number of edges, and beside networkx on the same machine. */
export const rankingBench = {
  name: 'ranking',
  run(): Result {
    const folder = readEnvironment().data
    if (folder === undefined) {
      console.error('ranking: KORSKOPPLING_DATA names no folder, so there is nothing to measure on')
      return { title: 'ranking: not measured, KORSKOPPLING_DATA names no folder', ways, rows: [] }
    }
    const cases = [regionsAndSectors(folder), organisationsAndTopics(folder), projectsAndOrganisations(folder)]
    const rows = cases.flatMap((one) => [...growth(one), beside(one)])
    return {
      title: 'ranking: milliseconds, the least of 15 runs, for the proximity of all pairs of columns',
      ways,
      rows,
    }
  },
}

/** Every so many rows: of the same kind as the whole, since the files are in no order of size. */
function partOf({ what, rows, columns }: Case, part: number): Case {
  return { what, rows: rows.filter((_, row) => row % Math.round(1 / part) === 0), columns }
}

function incidenceFor({ rows, columns }: Case): Incidence {
  const from = rows.flatMap((own, row) => own.map(() => row))
  return incidenceOf({ from, to: rows.flat() }, { rows: rows.length, columns })
}

const edgesOf = ({ rows }: Case): number => rows.reduce((sum, own) => sum + own.length, 0)

function growth(whole: Case): Row[] {
  const measured = parts.map((part) => {
    const one = partOf(whole, part)
    return { edges: edgesOf(one), rows: one.rows.length, milliseconds: timed(incidenceFor(one)) }
  })
  const slope = slopeOf(measured.map(({ edges, milliseconds }) => [Math.log(edges), Math.log(milliseconds)]))
  return measured.map(({ edges, rows, milliseconds }, place) => ({
    what: `${whole.what}: ${rows} rows, ${whole.columns} columns, ${edges} edges`,
    medians: { ours: milliseconds },
    goals:
      place === measured.length - 1
        ? [{ text: 'slope of time against edges, log-log, at most 1.2', ratio: slope, met: slope <= 1.2 }]
        : [],
  }))
}

function beside(whole: Case): Row {
  const one = partOf(whole, comparedPart[whole.what] ?? 1)
  const incidence = incidenceFor(one)
  const network = proximityNetwork(incidence)
  const found = byNetworkx(one)
  const what = `${whole.what}: ${edgesOf(one)} edges, beside networkx`
  const ours = timed(incidence)
  if (found === null) {
    console.error(`ranking: no python3 with networkx here, so ${whole.what} stands without it`)
    return { what, medians: { ours }, goals: [] }
  }
  const [pairs, sum] = [network.items.length / 2, (network.weights?.reduce((all, one) => all + one, 0) ?? 0) / 2]
  if (pairs !== found.pairs || Math.abs(sum - found.sum) > 1e-6 * sum)
    throw new Error(`networkx ${found.version} finds ${found.pairs} pairs, ${found.sum}; ours are ${pairs}, ${sum}`)
  const ratio = found.milliseconds / ours
  return {
    what,
    medians: { ours, networkx: found.milliseconds },
    goals: [{ text: 'at least 10 × as fast as networkx', ratio, met: ratio >= 10 }],
  }
}

/** The run that was disturbed least: small cases take less time than what else a machine does. Some go before to warm up. */
function timed(incidence: Incidence): number {
  for (let run = 0; run < 3; run++) proximityNetwork(incidence)
  const taken = Array.from({ length: runs }, () => {
    const began = performance.now()
    proximityNetwork(incidence)
    return performance.now() - began
  })
  return Math.min(...taken)
}

/** Of the least squares line. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const along = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / along
}
