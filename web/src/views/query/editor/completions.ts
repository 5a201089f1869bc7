import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { CompletionItem } from '@neo4j-cypher/language-support'
import type { CypherClient } from './cypher-client.ts'
import type { PropertyUse, Schema } from './schema.ts'
import { variableLabels } from './variable-labels.ts'

/** What the list says of a name, in the reader's language. */
export interface CompletionWords {
  label: (count: number) => string
  type: (use: { count: number; ends: string }) => string
  /** On which label or type, and how many of them have it. */
  property: (use: PropertyUse) => string
}

/** What completion needs to know; it changes while the editor stays. */
export interface CompletionFacts {
  client: CypherClient
  schema: Schema
  words: CompletionWords
}

/** Kinds of the language server protocol that the language support uses here. */
const kinds: Partial<Record<number, string>> = { 2: 'function', 3: 'function', 6: 'variable', 14: 'keyword' }
const propertyKind = 10
const snippetKind = 15
const nameKind = 25

/** Names, variables, functions and words of the language that fit at the caret. */
export async function complete(context: CompletionContext, facts: CompletionFacts): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\p{L}\p{N}_]+/u)
  const from = word?.from ?? context.pos
  const before = context.state.sliceDoc(Math.max(0, from - 1), from)
  if (!context.explicit && word === null && !/[.:$|]/u.test(before)) return null
  const text = context.state.doc.toString()
  const items = await facts.client.ask({ task: 'complete', text, at: context.pos, manual: context.explicit })
  // Not null: the editor would then forget that it was asked again in the meantime, as by Ctrl+Space.
  if (items === null || context.aborted) return { from, options: [] }
  return { from, options: optionsOf(items, { facts, owners: ownersAt(text, from) }), validFor: /^[\p{L}\p{N}_]*$/u }
}

/** The labels of the variable whose property is being typed. */
function ownersAt(text: string, from: number): string[] {
  const variable = /([\p{L}\p{N}_]+)\.$/u.exec(text.slice(0, from))?.[1]
  return variable === undefined ? [] : variableLabels(text, variable)
}

interface Place {
  facts: CompletionFacts
  owners: readonly string[]
}

function optionsOf(items: readonly CompletionItem[], place: Place): Completion[] {
  const seen = new Set<string>()
  return items.flatMap((item) => {
    if (item.kind === snippetKind || seen.has(item.label)) return []
    seen.add(item.label)
    return [optionOf(item, place)]
  })
}

function optionOf(item: CompletionItem, { facts, owners }: Place): Completion {
  const { label } = item
  const insert = item.insertText === undefined || item.insertText === label ? {} : { apply: item.insertText }
  if (item.kind === propertyKind) return { label, type: 'property', ...insert, ...propertyFacts(label, facts, owners) }
  if (item.kind === nameKind) return { label, ...insert, ...nameFacts(label, facts) }
  const signature = item.signature === undefined ? {} : { detail: item.signature.slice(label.length) }
  return { label, type: kinds[item.kind ?? 0] ?? 'text', ...insert, ...signature }
}

function nameFacts(name: string, { schema, words }: CompletionFacts): Partial<Completion> {
  const type = schema.types.get(name)
  if (type === undefined) return { type: 'label', detail: words.label(schema.labels.get(name) ?? 0), boost: 2 }
  const [first] = type.ends
  const ends = first === undefined ? '' : `${first.from} → ${first.to}`
  return { type: 'relation', detail: words.type({ count: type.count, ends }), boost: 2 }
}

/** A property of the variable's own label comes first; what it usually holds is shown with it. */
function propertyFacts(
  name: string,
  { schema, words }: CompletionFacts,
  owners: readonly string[],
): Partial<Completion> {
  const labels = new Set(owners.flatMap((owner) => [owner, schema.labelOf.get(owner) ?? owner]))
  const uses = schema.properties.get(name) ?? []
  const own = uses.find(({ on }) => labels.has(on))
  const use = own ?? uses.toSorted((a, b) => b.filled - a.filled)[0]
  if (use === undefined) return {}
  const boost = own === undefined ? 0 : 20
  const examples = use.examples.slice(0, 6).join(' · ')
  return { detail: words.property(use), boost, ...(examples === '' ? {} : { info: examples }) }
}
