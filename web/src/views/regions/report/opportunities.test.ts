import { describe, expect, it } from 'vitest'
import type { Candidate, Coupling, Decision } from './facts.ts'
import { decidedBy, ofCandidate, placesOf, standingIn, wishesOf } from './opportunities.ts'

const thing = (id: string): Coupling['a'] => ({
  __typename: 'SpecialisationArea',
  id,
  label: 'SpecialisationArea',
  kind: null,
  name: id,
  lang: 'en',
  nameEn: null,
  nameSv: null,
  nameNb: null,
})
type SaidOfPair = Coupling['statements'][number]

const source: SaidOfPair['source'] = {
  id: 's',
  title: 's',
  lang: 'en',
  publisher: 'P',
  kind: 'document',
  url: null,
  file: null,
  published: null,
  basedOn: null,
}
const said = (from: string, locator: string): SaidOfPair & { from: { id: string; __typename: 'Initiative' } } => ({
  id: `${from} ${locator}`,
  type: 'TARGETS',
  modality: 'planned',
  locator,
  source,
  from: { __typename: 'Initiative', id: from },
})

const coupling = (id: string, facts: Partial<Coupling> = {}): Coupling => ({
  id,
  state: 'wished',
  modality: 'planned',
  a: thing(id.split('|')[0] ?? ''),
  b: thing(id.split('|')[1] ?? ''),
  statements: [said('a', 'x:1')],
  realisedBy: [],
  initiatives: [],
  targeting: [],
  ...facts,
})

const candidate = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  id: `areas|${id}`,
  section: 'wished',
  state: 'planned',
  a: thing(id.split('|')[0] ?? ''),
  b: thing(id.split('|')[1] ?? ''),
  statements: [said('a', 'x:1')],
  score: 0.4,
  noScore: null,
  parts: [],
  support: null,
  onBothSides: [],
  why: { en: '', sv: '', nb: '' },
  evidence: { statements: [] },
  ...facts,
})

const decision = (subject: string, at: string, facts: Partial<Decision> = {}): Decision => ({
  id: `${subject} ${at}`,
  subject,
  verdict: 'park',
  reason: 'r',
  by: 'Elin',
  at,
  number: 1,
  stands: true,
  things: [],
  rule: null,
  statement: null,
  score: null,
  ...facts,
})

describe('wishes', () => {
  const tied = coupling('a|c', {
    state: 'wished_with_initiative',
    initiatives: [{ ...thing('i'), __typename: 'Initiative', label: 'Initiative' }],
    targeting: [said('i', 'x:7'), said('j', 'x:8')],
  })

  it('stand once: those with a score first, then those with an initiative on both sides; what is coupled is none', () => {
    const couplings = [tied, coupling('a|b'), coupling('a|d', { state: 'made' })]
    const wishes = wishesOf({ couplings, wished: [candidate('a|b')], standing: new Map() })
    expect(wishes.map(({ id, candidate: found }) => [id, found !== undefined])).toEqual([
      ['areas|a|b', true],
      ['areas|a|c', false],
    ])
  })

  it('cite the documents, who stands on both sides, and for an initiative its own statements alone', () => {
    const [wish] = wishesOf({ couplings: [tied], wished: [], standing: new Map() })
    expect(wish && placesOf(wish).map(({ locator }) => locator)).toEqual(['x:1', 'x:7'])
    const evidence: Candidate['evidence'] = {
      statements: [said('n', 'x:4'), said('m', 'x:5')],
    }
    const onBothSides: Candidate['onBothSides'] = [{ __typename: 'Actor', id: 'n' }]
    const [scored] = wishesOf({
      couplings: [],
      wished: [candidate('a|b', { evidence, onBothSides })],
      standing: new Map(),
    })
    expect(scored && placesOf(scored).map(({ locator }) => locator)).toEqual(['x:1', 'x:4'])
  })
})

describe('what a decision has made a plan of', () => {
  const entered: SaidOfPair = { ...said('d', 'x:9'), source: { ...source, id: 'd', kind: 'entered' } }

  it('is no wish where no document asks for it', () => {
    expect(
      wishesOf({ couplings: [coupling('a|b', { statements: [entered] })], wished: [], standing: new Map() }),
    ).toEqual([])
    const pattern = ofCandidate(candidate('a|b', { section: 'pattern', statements: [entered] }), new Map())
    expect(pattern).toMatchObject({ mark: 'pattern', modality: undefined, said: [] })
  })

  it('stays as sure as the document is that asks for it', () => {
    const proposed: SaidOfPair = { ...said('a', 'x:54'), modality: 'proposed' }
    const wish = ofCandidate(candidate('a|b', { statements: [proposed, entered] }), new Map())
    expect([wish.mark, wish.modality, wish.said.map(({ locator }) => locator)]).toEqual([
      'proposed',
      'proposed',
      ['x:54'],
    ])
  })
})

describe('decisions', () => {
  it('after the day are of another report; a day begins at midnight in Stockholm', () => {
    const all = [decision('x', '2026-11-25T23:30:00Z'), decision('x', '2026-11-25T22:30:00Z')]
    expect(decidedBy(all, '2026-11-25').map(({ at }) => at)).toEqual(['2026-11-25T22:30:00Z'])
  })

  it('stand until the next one on the subject, which may take back what was decided', () => {
    const standing = standingIn([
      decision('x', '2026-11-25T12:00:00Z', { verdict: 'adopt' }),
      decision('y', '2026-11-25T11:00:00Z', { verdict: 'reopen' }),
      decision('x', '2026-11-25T10:00:00Z'),
      decision('y', '2026-11-25T09:00:00Z'),
    ])
    expect([...standing].map(([subject, { verdict }]) => [subject, verdict])).toEqual([['x', 'adopt']])
  })
})
