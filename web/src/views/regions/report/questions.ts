import type { Named } from '../../../ui/names.ts'
import { alike } from './alike.ts'
import { distinctPlaces } from './cited.ts'
import type { Finding, Place, Rule } from './facts.ts'

/** Subjects of one rule with the same state, as many silent sources and the same nearest thing: one line of the report. */
export interface Answer {
  subjects: (Named & { id: string })[][]
  cell: Finding['cell']
  nearest: { thing: Named & { id: string }; places: Place[] } | undefined
  /** The claims that make it a gap. */
  claims: Place[]
}

/** A rule that asks for something that is not there, and where. */
export interface Question {
  rule: Rule
  /** Documents that demand it, the one whose words are at hand first. */
  demands: Rule['demandedBy']
  documents: Place[]
  answers: Answer[]
  places: Place[]
}

/** Findings by rule, the rules in the order in which their first finding comes. */
export function questionsOf(findings: readonly Finding[], rules: readonly Rule[]): Question[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return alike(findings, ({ cell }) => cell.ruleId).flatMap((own) => {
    const rule = byId.get(own[0].cell.ruleId)
    return rule === undefined ? [] : [questionOf(rule, own)]
  })
}

function questionOf(rule: Rule, findings: readonly Finding[]): Question {
  const demands = rule.demandedBy.toSorted((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null))
  const documents = rule.documents.map(({ source, locator }) => ({ source, locator }))
  const answers = answersOf(findings)
  return {
    rule,
    demands,
    documents,
    answers,
    places: [
      ...demands,
      ...documents,
      ...answers.flatMap(({ claims, nearest }) => [...claims, ...(nearest?.places ?? [])]),
    ],
  }
}

function answersOf(findings: readonly Finding[]): Answer[] {
  const key = ({ cell, nearest }: Finding): string =>
    [cell.state, cell.sources, cell.count, nearest[0]?.thing.id].join(' ')
  return alike(findings, key).map((own) => {
    const [{ cell, nearest }] = own
    const steps = own.flatMap((finding) => finding.nearest[0]?.statements ?? [])
    const thing = nearest[0]?.thing
    return {
      subjects: own.map(({ subject, pair }) => (subject === null ? pair : [subject])),
      cell,
      nearest: thing === undefined ? undefined : { thing, places: distinctPlaces(steps) },
      claims: distinctPlaces(own.flatMap(({ claims }) => claims)),
    }
  })
}
