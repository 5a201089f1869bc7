/** What may be wrong at a place of a statement. */
export interface Finding {
  /** Offsets in the text. */
  from: number
  to: number
  /** `error`: it will not run. `warning`: it runs, and gives nothing or something else. */
  severity: 'error' | 'warning'
  kind: FindingKind
  /** The name or sign it is about. */
  subject: string
  /** What was likely meant: it takes the place of the text from `from` to `to`. */
  instead?: string | undefined
  /** Of a guard's refusal: which of its rules, for words in the reader's language. */
  rule?: string | undefined
  /** The database's own words, in English, where we have none. */
  detail?: string | undefined
}

type FindingKind =
  | 'label'
  | 'type'
  | 'property'
  | 'variable'
  | 'input'
  | 'quote'
  | 'unfinished'
  | 'command'
  | 'product'
  | 'guard'
  | 'other'

/** What other parts may do to the editor. */
export interface EditorHandle {
  focus: () => void
  /** The selected text; empty for none. */
  selection: () => string
  /** The offset of the caret. */
  caret: () => number
  /** Goes to the next finding. */
  next: () => void
  /**
   * Puts a text in the place of another, as one step that can be undone, and the caret after it. `of`: the statement
   * that this was made for; where another stands by now, it stays.
   */
  replace: (change: { from: number; to: number; insert: string }, of: string) => void
  /** Puts a text where the caret is. */
  insert: (text: string) => void
}
