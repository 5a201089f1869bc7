import { z } from 'zod'
import { wordsOf } from '../fold.ts'
import { today } from '../holds.ts'
import { kindsByLabel, nodeProperties } from '../vocabulary.ts'
import { badInput, parse } from './parse.ts'
import type { Made, NewSource, NewThing } from './shape.ts'

const longestSlug = 60

/** `Blå tång & alger AB` → `bla-tang-alger-ab`. */
export function slugOf(name: string): string {
  const slug = wordsOf(name)
    .map(({ text }) => text.replaceAll(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-')
  return slug.slice(0, longestSlug).replace(/-$/, '') || 'unnamed'
}

/** An actor, initiative or other thing that a person adds with a statement about it; its evidence is what they entered. */
export function madeThing(given: NewThing, at: { id: string; sourceId: string; path: string }): Made {
  const { label, kind, helix, ...named } = given
  const kinds: readonly string[] = kindsByLabel[label]
  if (kind !== undefined && !kinds.includes(kind)) {
    throw badInput(`${at.path}.kind`, `"${kind}" is no kind of ${label}; expected ${kinds.join(', ') || 'none'}`)
  }
  const properties = {
    id: at.id,
    ...named,
    nameEn: named.nameEn ?? named.name,
    ...(label === 'Actor' ? { helix: helix ?? [] } : helix && { helix }),
    sourceIds: [at.sourceId],
  }
  return { labels: kind === undefined ? [label] : [label, kind], properties: checked(label, properties, at.path) }
}

/** The source that a person names and that was not there. */
export function madeSource(given: NewSource, id: string): Made {
  const properties = { id, ...given, kind: given.url === undefined ? 'document' : 'web' }
  return { labels: ['Source'], properties: checked('Source', properties, 'source.create') }
}

/** Where an entry's own source is: `entry:2026…` → `source:entered/2026…`. */
export function enteredSourceId(recordId: string): string {
  return `source:entered/${recordId.slice(recordId.indexOf(':') + 1)}`
}

/** The source that stands for the act of entering; depth counts the one that it is based on. */
export function enteredSource(of: { id: string; by: string; at: string; basedOn?: string | undefined }): Made {
  const day = today(new Date(of.at))
  const title = `Entered here by ${of.by}, on ${day}`
  const properties = {
    ...{ id: of.id, title, publisher: of.by, lang: 'en', kind: 'entered', published: day, basedOn: of.basedOn },
  }
  return { labels: ['Source'], properties: checked('Source', properties, 'source') }
}

function checked(label: keyof typeof nodeProperties, properties: unknown, path: string): Record<string, unknown> {
  return parse(nodeProperties[label] as unknown as z.ZodType<Record<string, unknown>>, properties, path)
}
