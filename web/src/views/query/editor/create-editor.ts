import { autocompletion, closeBrackets, closeBracketsKeymap, type CompletionContext } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching, indentUnit } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type KeyBinding,
} from '@codemirror/view'
import { pageNonce } from '../../../app/nonce.ts'
import { complete, type CompletionFacts } from './completions.ts'
import { cypherLanguage } from './cypher-language.ts'
import { editorTheme } from './editor-theme.ts'
import { wrongLines } from './wrong-lines.ts'

/** What the reader wants, as the editor understood it. */
export interface EditorIntents {
  changed: (text: string) => void
  /** Where the caret is, and whether a part of the text is selected. */
  caret: (at: number, selected: boolean) => void
  /** Of the selection alone where that was asked for. */
  run: (selection?: string) => void
  /** Was there anything to stop? */
  stop: () => boolean
  fix: () => boolean
  format: () => void
}

interface EditorOptions {
  parent: HTMLElement
  text: string
  /** Name for screen readers, and the id of the element that says how to leave. */
  label: string
  describedBy: string
  intents: EditorIntents
  /** Asked for at each use: the schema comes later than the editor. */
  completion: () => CompletionFacts | null
}

/** The Cypher editor. Escape and then Tab leaves it; any other key in between takes that back. */
export function createEditor({ parent, text, intents, ...options }: EditorOptions): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(pageNonce()),
        manners(options.label, options.describedBy),
        completion(options.completion),
        keymap.of([...ownKeys(intents), ...closeBracketsKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        keymap.of([indentWithTab]),
        leaving,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) intents.changed(update.state.doc.toString())
          if (update.docChanged || update.selectionSet)
            intents.caret(update.state.selection.main.head, !update.state.selection.main.empty)
        }),
      ],
    }),
  })
}

function manners(label: string, describedBy: string): Extension {
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    wrongLines,
    drawSelection(),
    history(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of('  '),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-describedby': describedBy,
      // Else axe takes the box that scrolls for one that no key reaches.
      tabindex: '0',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    cypherLanguage,
    editorTheme,
  ]
}

function completion(facts: EditorOptions['completion']): Extension {
  return autocompletion({
    icons: false,
    override: [
      (context: CompletionContext) => {
        const known = facts()
        return known === null ? null : complete(context, known)
      },
    ],
    // Examples stand below the list, not beside it.
    positionInfo: () => ({ style: 'top: 100%; left: -1px; right: -1px', class: 'cm-examples' }),
  })
}

function ownKeys(intents: EditorIntents): KeyBinding[] {
  return [
    { key: 'Mod-Enter', run: () => done(() => intents.run()) },
    {
      key: 'Shift-Mod-Enter',
      run: ({ state }) => done(() => intents.run(state.sliceDoc(state.selection.main.from, state.selection.main.to))),
    },
    { key: 'Mod-.', run: () => intents.fix() },
    { key: 'Shift-Alt-f', run: () => done(() => intents.format()) },
    { key: 'Escape', run: () => intents.stop() },
  ]
}

function done(act: () => void): true {
  act()
  return true
}

// Observed, not handled: who takes a key keeps this from hearing of it. A completion that is only looked for takes
// Escape too, with nothing in sight to close.
const leaving = EditorView.domEventObservers({
  keydown: ({ key }, view) => {
    if (!['Tab', 'Shift'].includes(key)) view.setTabFocusMode(key === 'Escape')
  },
  blur: (_, view) => view.setTabFocusMode(false),
})
