import type { MadeGraph } from './made-graph.ts'

const source = {
  __typename: 'Source',
  id: 'source:made',
  title: 'Made for the benchmark',
  kind: 'editorial',
  published: null,
}

/** The graph as the API would answer when Explore opens a region. Every fourth thing is an area, the others are actors. */
export function openingAnswer({ things, lines }: MadeGraph): object {
  const degrees = new Uint32Array(things)
  for (const end of lines.flat()) degrees[end] = (degrees[end] ?? 0) + 1
  return {
    data: {
      opening: {
        __typename: 'Subgraph',
        nodes: Array.from(degrees, (degree, thing) => nodeOf(thing, degree)),
        statements: lines.map(([from, to]) => statementOf(from, to)),
      },
    },
  }
}

function nodeOf(thing: number, degree: number): object {
  const shared = {
    id: idOf(thing),
    name: `Thing ${thing}`,
    lang: 'en',
    nameEn: null,
    nameSv: null,
    nameNb: null,
    altNames: [],
    degree,
  }
  if (thing % 4 > 0)
    return { ...shared, __typename: 'Actor', label: 'Actor', kind: 'Company', helix: ['industry'], end: null }
  const themes = { __typename: 'StatementConnection', edges: [] }
  return {
    ...shared,
    __typename: 'SpecialisationArea',
    label: 'SpecialisationArea',
    kind: null,
    level: 2,
    character: null,
    themes,
  }
}

function statementOf(from: number, to: number): object {
  return {
    __typename: 'Statement',
    id: `WORKS_ON|${idOf(from)}|${idOf(to)}|source:made`,
    type: 'WORKS_ON',
    modality: 'stated',
    status: null,
    locator: null,
    statedOn: null,
    from: { __typename: from % 4 > 0 ? 'Actor' : 'SpecialisationArea', id: idOf(from) },
    to: { __typename: to % 4 > 0 ? 'Actor' : 'SpecialisationArea', id: idOf(to) },
    source,
  }
}

function idOf(thing: number): string {
  return thing % 4 > 0 ? `actor:made-${thing}` : `area:made/${thing}`
}
