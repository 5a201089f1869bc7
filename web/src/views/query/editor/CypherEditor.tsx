import type { EditorView } from '@codemirror/view'
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type JSX, type Ref } from 'react'
import type { CompletionFacts } from './completions.ts'
import { createEditor, type EditorIntents } from './create-editor.ts'
import css from './editor.module.css'
import type { EditorHandle, Finding } from './facts.ts'
import { goToNext, markFindings } from './wrong-lines.ts'

interface CypherEditorProps {
  text: string
  label: string
  /** The id of the element that says how to leave the editor. */
  describedBy: string
  intents: EditorIntents
  completion: CompletionFacts | null
  findings: readonly Finding[]
  words: (of: Finding) => string
  ref?: Ref<EditorHandle>
}

/** The editor itself; it and all of CodeMirror are loaded when they are needed. */
export function CypherEditor({ text, label, describedBy, ref, ...props }: CypherEditorProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const { findings, words, intents } = props
  const tell = useEffectEvent((act: (to: EditorIntents) => unknown): unknown => act(intents))
  const completion = useEffectEvent(() => props.completion)
  const create = useEffectEvent((parent: HTMLElement) =>
    createEditor({
      parent,
      text,
      label,
      describedBy,
      completion: () => completion(),
      intents: {
        changed: (next) => tell((to) => to.changed(next)),
        caret: (at, selected) => tell((to) => to.caret(at, selected)),
        run: (selection) => tell((to) => to.run(selection)),
        stop: () => tell((to) => to.stop()) === true,
        fix: () => tell((to) => to.fix()) === true,
        format: () => tell((to) => to.format()),
      },
    }),
  )

  useEffect(() => {
    if (box.current === null) return
    const made = create(box.current)
    view.current = made
    return () => {
      made.destroy()
      view.current = null
    }
    // A new name, as by another language, makes a new editor; the text is kept by the tab.
  }, [label, describedBy])
  // What changed outside, such as by a fix or the form, comes in; what was typed here is there already.
  useEffect(() => {
    const editor = view.current
    if (editor === null || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])
  const mark = useEffectEvent(() => {
    const editor = view.current
    if (editor !== null && editor.state.doc.toString() === text)
      editor.dispatch(markFindings(editor.state, findings, words))
  })
  useEffect(() => mark(), [findings])

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    selection: () => {
      const state = view.current?.state
      return state?.sliceDoc(state.selection.main.from, state.selection.main.to) ?? ''
    },
    caret: () => view.current?.state.selection.main.head ?? 0,
    next: () => {
      if (view.current !== null) goToNext(view.current)
    },
    replace: (change, of) => {
      if (view.current?.state.doc.toString() !== of) return
      view.current.dispatch({ changes: change, selection: { anchor: change.from + change.insert.length } })
      view.current.focus()
    },
    insert: (inserted) => {
      const editor = view.current
      if (editor === null) return
      editor.dispatch(editor.state.replaceSelection(inserted))
      editor.focus()
    },
  }))

  return <div ref={box} className={css.code} />
}
