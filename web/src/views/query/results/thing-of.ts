import type { HelixRole, Label, Modality, StatementType } from '../../../../generated/operations.ts'
import { nodeTypes } from '../../../app/node-types.ts'
import type { Statement, Thing } from '../../../graph/model.ts'
import type { Value } from '../facts.ts'
import type { NodeValue, RelationshipValue } from './read-value.ts'

const knownLabels: ReadonlySet<string> = new Set(nodeTypes)
const helixRoles: readonly HelixRole[] = ['academia', 'industry', 'government', 'civil_society']
const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']

/** The id that a thing has on our pages; undefined for a node that is none, such as a record. */
export function idOf({ labels, properties }: NodeValue): string | undefined {
  return labels.some((label) => knownLabels.has(label)) ? textOf(properties.id) : undefined
}

/** What a node is called: its name or title, else its id, else its labels. */
export function nameOf({ labels, properties }: NodeValue): string {
  return textOf(properties.name) ?? textOf(properties.title) ?? textOf(properties.id) ?? `:${labels.join(':')}`
}

/** A node as the canvas and the marks know things. Its key is the id of the database, which every node has. */
export function thingOf(node: NodeValue): Thing {
  const { labels, properties } = node
  const label = labels.find((name) => knownLabels.has(name))
  return {
    id: node.elementId,
    // A label that we do not know is drawn as a plain circle.
    label: (label ?? labels[0] ?? 'Criterion') as Label,
    kind: labels.find((name) => name !== label) ?? null,
    name: nameOf(node),
    lang: textOf(properties.lang) ?? '',
    nameEn: textOf(properties.nameEn) ?? null,
    nameSv: textOf(properties.nameSv) ?? null,
    nameNb: textOf(properties.nameNb) ?? null,
    altNames: textsOf(properties.altNames),
    degree: 1,
    level: typeof properties.level === 'number' ? properties.level : null,
    character: textOf(properties.character) ?? null,
    themes: [],
    helix: helixRoles.filter((role) => textsOf(properties.helix).includes(role)),
    end: null,
  }
}

/** A relationship as the canvas knows statements; how sure it is decides its line. */
export function statementOf({ elementId, type, start, end, properties }: RelationshipValue): Statement {
  return {
    id: elementId,
    // The canvas treats CROSS_LINK apart and every other type alike.
    type: type as StatementType,
    from: start,
    to: end,
    modality: modalities.find((modality) => modality === properties.modality) ?? 'stated',
    status: textOf(properties.status) ?? null,
    source: { id: textOf(properties.sourceId) ?? '', title: '', kind: null, published: null },
    locator: textOf(properties.locator) ?? null,
    statedOn: null,
  }
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}
