import type { Said, Thing, vocabulary } from '@korskoppling/cypher'

/** A thing as the resolvers see it: its properties flat, so that a field of the same name needs no resolver. */
export interface NodeRow {
  id: string
  label: vocabulary.Label
  kind: string | null
  name: string
  lang: string
  altNames: string[]
  sourceIds: string[]
  /** The as-of date it was asked for: fields that depend on the date take it unless they are given their own. */
  day: string
  [property: string]: unknown
}

export function nodeRow({ id, label, kind, properties }: Thing, day: string): NodeRow {
  return {
    ...properties,
    id,
    label,
    kind,
    day,
    name: text(properties.name) ?? text(properties.title) ?? id,
    // ISO 639 for a language that nobody recorded.
    lang: text(properties.lang) ?? 'und',
    altNames: texts(properties.altNames),
    sourceIds: texts(properties.sourceIds),
  }
}

/** A relation of two things as one source says it; its ends and its source by their ids. */
export interface StatementRow {
  id: string
  type: vocabulary.StatementType
  fromId: string
  toId: string
  sourceId: string
  modality: vocabulary.Modality
  basis: vocabulary.Basis
  alsoAt: string[]
  locator: string | null
  day: string
  [property: string]: unknown
}

export function statementRow(said: Said, day: string): StatementRow {
  const { id, type, from, to, sourceId, modality, properties } = said
  return {
    ...properties,
    id,
    type,
    fromId: from,
    toId: to,
    sourceId,
    modality,
    basis: properties.basis === 'topic' ? 'topic' : 'named',
    alsoAt: texts(properties.alsoAt),
    locator: text(properties.locator) ?? null,
    day,
  }
}

export interface SubgraphRow {
  nodes: NodeRow[]
  statements: StatementRow[]
  /** What is there already and counts as fetched. */
  except: string[]
  modalities: vocabulary.Modality[] | null
  day: string
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : []
}
