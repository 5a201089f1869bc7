import type { CanvasStatementFragment, CanvasThingFragment } from '../../../generated/operations.ts'
import type { Graph, Statement, Thing } from '../../graph/model.ts'

interface Answered {
  nodes: readonly CanvasThingFragment[]
  statements: readonly CanvasStatementFragment[]
}

/** The API's answer as the graph model. */
export function toGraph(answer: Answered, asOf: string, opening: readonly string[]): Graph {
  return {
    asOf,
    opening,
    things: new Map(answer.nodes.map((node) => [node.id, toThing(node)])),
    statements: answer.statements.map(toStatement),
  }
}

/** The answer less one thing and what is said of it. */
export function withoutThing({ nodes, statements }: Answered, id: string): Answered {
  return {
    nodes: nodes.filter((node) => node.id !== id),
    statements: statements.filter(({ from, to }) => from.id !== id && to.id !== id),
  }
}

function toThing(node: CanvasThingFragment): Thing {
  const area = node.__typename === 'SpecialisationArea' ? node : null
  const actor = node.__typename === 'Actor' ? node : null
  const ends = node.__typename === 'Actor' || node.__typename === 'Initiative' ? node.end : null
  return {
    id: node.id,
    label: node.label,
    kind: node.kind,
    name: node.name,
    lang: node.lang,
    nameEn: node.nameEn,
    nameSv: node.nameSv,
    nameNb: node.nameNb,
    altNames: node.altNames,
    degree: node.degree,
    level: area?.level ?? null,
    character: area?.character ?? null,
    themes: area?.themes.edges.map((edge) => edge.node.to.id) ?? [],
    helix: actor?.helix ?? [],
    end: ends,
  }
}

function toStatement({ from, to, ...statement }: CanvasStatementFragment): Statement {
  return { ...statement, from: from.id, to: to.id }
}
