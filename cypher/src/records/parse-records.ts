import { z } from 'zod'
import { KorskopplingError } from '../errors.ts'
import { parseQuestionFile } from '../library/question-file.ts'
import { kindsByLabel, nodeProperties, statementProperties } from '../vocabulary.ts'
import { bringsByKind } from './brings.ts'
import type { Decision } from './decision-shape.ts'
import { badInput, parse } from './parse.ts'
import type { QuestionVersion } from './question-shape.ts'
import { savedRecords, type SavedRecords } from './saved-records.ts'
import { brings, type Brought, type Entry, type Made, mainLabel } from './shape.ts'
import { statementIdOf } from './stored-entry.ts'
import { parseSubject } from './subject.ts'
import { checkContent, type SavedView, viewId } from './view-shape.ts'

/** What makes a statement a claim: without any of it no rule could tell what is complete. */
const claimed = z.looseObject({
  type: z.literal('COVERS'),
  properties: z.looseObject({ complete: z.literal(true), relation: z.string(), kinds: z.array(z.string()).min(1) }),
})

type Properties = z.ZodType<Record<string, unknown>>

/** Reads what `exportRecords` saved; BAD_INPUT names the path of the first thing that is wrong, such as `entries.3.by`. */
export function parseRecords(value: unknown): SavedRecords {
  const saved = parse(savedRecords, value)
  for (const list of ['entries', 'decisions', 'votes', 'questions', 'views'] as const) checkOnce(saved[list], list)
  for (const [i, entry] of saved.entries.entries()) checkEntry(entry, `entries.${i}`)
  for (const [i, decision] of saved.decisions.entries()) checkDecision(decision, `decisions.${i}`)
  for (const [i, { subject }] of saved.votes.entries()) parseSubject(subject, `votes.${i}.subject`)
  for (const [i, version] of saved.questions.entries()) checkQuestion(version, `questions.${i}`)
  for (const [i, view] of saved.views.entries()) checkView(view, `views.${i}`)
  return saved
}

function checkView({ id, content }: SavedView, path: string): void {
  checkContent(content, `${path}.content`)
  if (viewId(content) !== id) throw badInput(`${path}.id`, `the content has the id ${viewId(content)}`)
}

function checkQuestion({ file }: QuestionVersion, path: string): void {
  try {
    parseQuestionFile(file)
  } catch (error) {
    throw badInput(`${path}.file`, error instanceof KorskopplingError ? error.message : String(error))
  }
}

function checkOnce(records: readonly { id: string }[], list: string): void {
  const seen = new Set<string>()
  for (const [i, { id }] of records.entries()) {
    if (seen.has(id)) throw badInput(`${list}.${i}.id`, `${id} is there twice`)
    seen.add(id)
  }
}

function checkEntry(entry: Entry, path: string): void {
  if ((entry.withdrawnAt === undefined) !== (entry.withdrawnBy === undefined)) {
    throw badInput(path, 'withdrawnBy and withdrawnAt belong together')
  }
  if (brings(entry)) checkBrought(entry.brought, entry.statementId, `${path}.brought`)
  if (entry.kind === 'claim') parse(claimed, entry.brought, `${path}.brought`)
}

/** A decision brings what its subject and its verdict say, or nothing. */
function checkDecision({ subject, verdict, brought }: Decision, path: string): void {
  const { kind, things } = parseSubject(subject, `${path}.subject`)
  const type = verdict === 'adopt' ? bringsByKind[kind] : undefined
  if (brought?.type !== type) throw badInput(`${path}.brought`, `expected ${type ?? 'nothing'}`)
  if (!brought) return
  const { from, to, properties } = brought
  if (from !== things[0] || to !== things[1]) throw badInput(`${path}.brought`, 'expected what the subject names')
  if (properties.modality !== 'planned') throw badInput(`${path}.brought.properties.modality`, 'expected planned')
  checkBrought(brought, statementIdOf(brought), `${path}.brought`)
}

function checkBrought(brought: Brought, statementId: string, path: string): void {
  parse(statementProperties[brought.type] as unknown as Properties, brought.properties, `${path}.properties`)
  const id = statementIdOf(brought)
  if (brought.properties.id !== id || statementId !== id) throw badInput(`${path}.properties.id`, `expected ${id}`)
  for (const [i, made] of brought.things.entries()) checkMade(made, `${path}.things.${i}`)
  const entered = brought.things.find(({ properties }) => properties.id === brought.properties.sourceId)
  if (entered?.properties.kind !== 'entered') throw badInput(`${path}.things`, 'the entered source is missing')
}

function checkMade({ labels, properties }: Made, path: string): void {
  const label = mainLabel(labels)
  if (!label) throw badInput(`${path}.labels`, `expected a label of ours, got ${labels.join(', ')}`)
  const kinds: readonly string[] = label === 'Source' ? [] : kindsByLabel[label]
  const stranger = labels.find((one) => one !== label && !kinds.includes(one))
  if (stranger !== undefined) throw badInput(`${path}.labels`, `"${stranger}" is no kind of ${label}`)
  parse(nodeProperties[label] as unknown as Properties, properties, `${path}.properties`)
}
