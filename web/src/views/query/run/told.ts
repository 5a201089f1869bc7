import type { Finding } from '../editor/facts.ts'
import { offsetOf, wordEnd } from '../editor/place.ts'
import type { Notice, Run } from './facts.ts'

const kinds = { unknown_label: 'label', unknown_type: 'type', unknown_property: 'property' } as const

const none: readonly Finding[] = []

/** What the database or a guard said of the text in the editor, at its place; nothing when another text ran. */
export function toldFindings(run: Run | undefined, text: string): readonly Finding[] {
  if (run === undefined || run.order.selection !== undefined || run.order.statement !== text) return none
  const { failure, end } = run
  // What is known of it before it runs says more, and can be mended.
  if (failure?.rule === 'client_command') return none
  if (failure?.line != null) {
    const from = offsetOf(text, failure.line, failure.column ?? 1)
    const kind = failure.guard === undefined ? 'other' : 'guard'
    const { rule } = failure
    const detail = failure.detail ?? failure.instead ?? failure.message
    return [{ from, to: wordEnd(text, from), severity: 'error', kind, subject: wordAt(text, from), rule, detail }]
  }
  return (end?.notices ?? []).flatMap((notice) => noticeFinding(notice, text))
}

/** A name that does not exist is marked; its place may be that of the pattern around it. */
function noticeFinding({ kind, subject, suggestion, line, column }: Notice, text: string): Finding[] {
  if (!(kind in kinds) || line === null || subject === null) return []
  const near = offsetOf(text, line, column ?? 1)
  const from = text.indexOf(subject, near)
  if (from < 0) return []
  return [
    {
      from,
      to: from + subject.length,
      severity: 'warning',
      kind: kinds[kind as keyof typeof kinds],
      subject,
      instead: suggestion ?? undefined,
    },
  ]
}

function wordAt(text: string, from: number): string {
  return text.slice(from, wordEnd(text, from))
}
