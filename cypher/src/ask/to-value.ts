import neo4j, { Integer, type Node, type Path, type Point, type Relationship } from 'neo4j-driver'
import type { Value } from './asked.ts'
import { durationText } from './duration.ts'

type Values = Record<string, Value>

/** A value of the driver in typed JSON. Nothing is lost on the way: no digit, no kind of number, no time zone. */
export function toValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return floatValue(value)
  if (Array.isArray(value)) return value.map(toValue)
  return objectValue(value)
}

/** A whole float such as 2.0 would come back as an integer, and JSON has no infinity. */
function floatValue(value: number): Value {
  if (!Number.isInteger(value) && Number.isFinite(value)) return value
  const text = Object.is(value, -0) ? '-0' : String(value)
  return { $float: /^-?\d+$/.test(text) ? `${text}.0` : text }
}

/** The driver's own classes go by marks that any map can have, so a map is told by being nothing else. */
function objectValue(value: object): Value {
  if (Object.getPrototypeOf(value) === Object.prototype) return taggedMap(value)
  if (Integer.isInteger(value)) return value.inSafeRange() ? value.toNumber() : { $int: value.toString() }
  if (neo4j.isNode(value)) return { $node: nodeValue(value) }
  if (neo4j.isRelationship(value)) return { $relationship: relationshipValue(value) }
  if (neo4j.isPath(value)) return { $path: pathValue(value) }
  if (neo4j.isPoint(value)) return { $point: pointValue(value) }
  if (value instanceof Int8Array) return { $bytes: Buffer.from(value).toString('base64') }
  const temporal = temporalValue(value)
  return temporal ?? taggedMap(value)
}

function taggedMap(value: object): Value {
  const map = mapValue(value)
  // Its key would be taken for the tag of a kind.
  return Object.keys(map).some((key) => key.startsWith('$')) ? { $map: map } : map
}

function mapValue(value: object): Values {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toValue(part)]))
}

function temporalValue(value: { toString(): string }): Values | undefined {
  if (neo4j.isDuration(value)) return { $duration: durationText(value) }
  const kind = temporalKinds.find(([, is]) => is(value))?.[0]
  if (kind === undefined) return undefined
  // The driver writes nine digits after the point of a second.
  return {
    [kind]: String(value)
      .replace(/(\.\d*?)0+(?=$|[+\-Z])/, '$1')
      .replace(/\.(?=$|[+\-Z])/, ''),
  }
}

const temporalKinds: readonly (readonly [tag: string, is: (value: object) => boolean])[] = [
  ['$date', neo4j.isDate],
  ['$dateTime', neo4j.isDateTime],
  ['$localDateTime', neo4j.isLocalDateTime],
  ['$time', neo4j.isTime],
  ['$localTime', neo4j.isLocalTime],
]

function nodeValue({ elementId, labels, properties }: Node): Values {
  return { elementId, labels, properties: mapValue(properties) }
}

function relationshipValue(value: Relationship): Values {
  const { elementId, type, startNodeElementId: start, endNodeElementId: end, properties } = value
  return { elementId, type, start, end, properties: mapValue(properties) }
}

function pathValue({ start, segments }: Path): Values {
  return {
    nodes: [start, ...segments.map((segment) => segment.end)].map(nodeValue),
    relationships: segments.map(({ relationship }) => relationshipValue(relationship)),
  }
}

function pointValue({ srid, x, y, z }: Point): Values {
  return { srid: Number(srid), x, y, ...(z === undefined || Number.isNaN(z) ? {} : { z }) }
}
