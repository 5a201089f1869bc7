import { nextDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { RangeSet, StateEffect, StateField, type TransactionSpec, type EditorState } from '@codemirror/state'
import { GutterMarker, gutterLineClass, type EditorView } from '@codemirror/view'
import type { Finding } from './facts.ts'

const setWrong = StateEffect.define<readonly number[]>()

class WrongLine extends GutterMarker {
  override elementClass = 'cm-wrongLine'
}
const marker = new WrongLine()

/** The numbers of lines with an error are red. */
export const wrongLines = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (before, { effects, changes }) => {
    const found = effects.find((effect) => effect.is(setWrong))
    const lines = found?.is(setWrong) === true ? found.value : undefined
    return lines === undefined ? before.map(changes) : RangeSet.of(lines.map((from) => marker.range(from)))
  },
  provide: (field) => gutterLineClass.from(field),
})

/** Marks what is wrong in the text, on the very words. */
export function markFindings(
  state: EditorState,
  findings: readonly Finding[],
  words: (of: Finding) => string,
): TransactionSpec {
  const last = state.doc.length
  const diagnostics = findings.map((finding): Diagnostic => {
    const from = Math.min(finding.from, last)
    // A mark of no width would not be seen: it goes onto the character before.
    const to = Math.min(Math.max(finding.to, from), last)
    return { from: from === to ? Math.max(0, from - 1) : from, to, severity: finding.severity, message: words(finding) }
  })
  const lines = [...new Set(diagnostics.map(({ from }) => state.doc.lineAt(from).from))].sort((a, b) => a - b)
  const marked = setDiagnostics(state, diagnostics)
  return { effects: [...[marked.effects ?? []].flat(), setWrong.of(lines)] }
}

/** The caret goes to the next mark, after the last to the first. */
export function goToNext(view: EditorView): void {
  nextDiagnostic(view)
  view.focus()
}
