import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNear } from '../../links/golden.ts'
import { seeded } from '../../links/random.ts'
import { listOf } from '../../links/sparse.ts'
import { type Cordis, readCordis } from './files.ts'
import { testByParticipation } from './participation.ts'
import { factsOf, periodOf } from './period.ts'
import { drawSamples } from './sample.ts'
import { sharedProjects } from './shared-projects.ts'

/** One participation for each letter of a project: `2017-03-01 ab` are a and b. */
function cordisOf(projects: readonly string[], parts: Record<number, string[]> = {}): Cordis {
  return {
    version: 'made up',
    participations: projects.flatMap((text, number) => {
      const [start = '', members = ''] = text.split(' ')
      return Array.from(members, (organisation) => ({
        project: `${number}`,
        organisation,
        country: organisation < 'm' ? 'SE' : 'NO',
        kind: organisation < 'f' ? 'HES' : 'PRC',
        start,
      }))
    }),
    parts: new Map(Object.entries(parts)),
  }
}

describe('a period', () => {
  const { participations, parts } = cordisOf(
    [
      '2017-01-01 abc',
      '2017-05-01 cd',
      '2017-06-01 e',
      '2018-06-30 ff',
      '2019-01-01 abd',
      '2020-02-01 axz',
      '2019-03-01 ad',
    ],
    { 0: ['X', 'Y'], 1: ['X'] },
  )
  const shared = sharedProjects(participations)
  const period = periodOf(shared, parts, { cut: '2019-01-01', until: null })

  test('knows organisations that met before the cut, and pairs of them that meet later for the first time', () => {
    // e and f work alone, x and z come later, a and b meet again, a and d twice.
    expect(shared.projects).toHaveLength(5)
    expect(shared.participations).toBe(13)
    const aa = 1 / Math.log(3)
    const cosine = 1 / Math.SQRT2
    expectNear(factsOf(period), {
      cut: '2019-01-01',
      until: null,
      active: 4,
      links: 4,
      newPairs: 2,
      metAgain: 1,
      meanCommonNeighbours: 1,
      meanAdamicAdar: aa,
      meanCosine: cosine,
    })
  })

  test('ends before the first day after its window', () => {
    expect(periodOf(shared, parts, { cut: '2017-05-01', until: '2019-01-01' }).newPairs.a).toHaveLength(0)
    expect(periodOf(shared, parts, { cut: '2019-01-01', until: '2019-01-02' }).newPairs.a).toHaveLength(2)
  })
})

/** Sixty organisations in two circles, that meet by lot, more often within their own. */
function circles(seed: number): Cordis {
  const random = seeded(seed)
  const days = ['2016-01-01', '2017-01-01', '2018-03-01', '2018-09-01', '2019-02-01', '2020-01-01']
  const projects = Array.from({ length: 240 }, (_, number) => {
    const circle = random.below(2) * 30
    const members = Array.from({ length: 3 }, () => {
      const own = random.below(20) > 0
      return String.fromCharCode(0x4e00 + (own ? circle + random.below(30) : random.below(60)))
    })
    return `${days[number % days.length] ?? ''} ${members.join('')}`
  })
  return cordisOf(projects, Object.fromEntries(projects.map((_, number) => [number, [`part ${number % 7}`]])))
}

describe('a made-up programme', () => {
  const options = { seed: 3, seeds: 2, sample: 60 }
  const found = testByParticipation(circles(1), options)

  test(
    'is tested the same to the last digit with the same seed, and otherwise with another',
    { timeout: 60_000 },
    () => {
      expect(testByParticipation(circles(1), options)).toEqual(found)
      const other = testByParticipation(circles(1), { ...options, seed: 4 })
      expect(other.random.scores).not.toEqual(found.random.scores)
      expect(other.test).toEqual(found.test)
    },
  )

  test('shows its circles to the neighbours, and nothing to a score that is level', () => {
    for (const { scores } of [found.random, found.matched]) {
      const auc = Object.fromEntries(scores.map((one) => [one.score, one.auc]))
      expect(auc.adamic_adar).toBeGreaterThan(0.6)
      expect(auc.constant).toBe(0.5)
    }
  })

  test('is sampled without a pair that ever met', () => {
    const { participations, parts } = circles(1)
    const period = periodOf(sharedProjects(participations), parts, { cut: '2018-01-01', until: '2019-01-01' })
    const { positives, random, matched } = drawSamples(period, seeded(1), 50)
    const met = (a: number, b: number) => listOf(period.before, a).includes(b) || listOf(period.window, a).includes(b)
    for (const { a, b } of [random, matched])
      for (const [place, one] of a.entries()) {
        expect(one).toBeLessThan(b[place] ?? 0)
        expect(met(one, b[place] ?? 0)).toBe(false)
      }
    const keys = ({ a, b }: typeof random) => Array.from(a, (one, place) => `${one} ${b[place] ?? 0}`)
    expect(new Set(keys(random)).size).toBe(random.a.length)
    expect(new Set(keys(positives)).size).toBe(50)
    // An end of each positive is kept.
    for (const [place, one] of matched.a.entries())
      expect([positives.a[place], positives.b[place]].some((end) => end === one || end === matched.b[place])).toBe(true)
  })
})

describe('files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'korskoppling-cordis-'))
    mkdirSync(join(folder, 'cordis', 'h2020'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const write = (name: string, ...lines: string[]) =>
    writeFileSync(join(folder, 'cordis', 'h2020', name), gzipSync(`${lines.join('\n')}\n`))

  test('are read by the names of their columns; what has no start date counts for nothing', () => {
    write('participations.csv.gz', 'pic,rcn,start_date,type,country', '1,p,2019-01-01,HES,SE', '2,p,NA,HES,SE')
    write('programme_parts.csv.gz', 'rcn,programme_part', 'p,X', 'p,Y')
    const { participations, parts, version } = readCordis(folder)
    expect(participations).toEqual([
      { project: 'p', organisation: '1', country: 'SE', kind: 'HES', start: '2019-01-01' },
    ])
    expect(parts).toEqual(new Map([['p', ['X', 'Y']]]))
    expect(version).toMatch(/^[0-9a-f]{8}$/)
  })

  test('that are not there, or not as they should be, are named', () => {
    expect(() => readCordis(folder)).toThrow(/there is no .*participations\.csv\.gz/)
    write('programme_parts.csv.gz', 'rcn,programme_part')
    write('participations.csv.gz', 'pic,rcn,type,country', '1,p,HES,SE')
    expect(() => readCordis(folder)).toThrow(/participations\.csv\.gz has no column start_date/)
    write('participations.csv.gz', 'pic,rcn,start_date,type,country', '1,p,2019-01-01,HES,SE,more')
    expect(() => readCordis(folder)).toThrow(/:2: 6 cells for 5 columns/)
  })
})
