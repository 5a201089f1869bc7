import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
  type JSX,
  type Ref,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { EditorIntents } from './create-editor.ts'
import css from './editor.module.css'
import type { EditorHandle, Finding } from './facts.ts'
import { FindingBar } from './FindingBar.tsx'
import type { Schema } from './schema.ts'
import { useCompletionWords } from './use-completion-words.ts'
import { useFindingWords } from './use-finding-words.ts'
import { useFindings } from './use-findings.ts'
import { useFix } from './use-fix.ts'

const CypherEditor = lazy(async () => ({ default: (await import('./CypherEditor.tsx')).CypherEditor }))

interface EditorProps {
  text: string
  schema: Schema
  /** It came as it is and nobody has changed it. */
  brief: boolean
  /** What the database said of this very text when it ran. */
  told: readonly Finding[]
  intents: Pick<EditorIntents, 'changed' | 'run' | 'stop'>
  /** Takes the value that a client command would have set. */
  onValue: (name: string, value: string | number | boolean) => void
  ref: Ref<EditorHandle>
}

/** The statement with its marks, what is wrong at the caret, and how to leave by the keyboard. */
export function Editor({ text, schema, brief, told, intents, onValue, ref }: EditorProps): JSX.Element {
  const { t } = useTranslation('query')
  const hint = useId()
  const handle = useRef<EditorHandle | null>(null)
  const [{ caret, selected }, setAt] = useState({ caret: 0, selected: false })
  const { client, findings: seen, begin } = useFindings({ text, schema, known: brief })
  const findings = useMemo(() => merged(seen, told), [seen, told])
  const words = useFindingWords(schema)
  const completionWords = useCompletionWords()
  const at = findingAt(findings, caret)
  const { fix, format } = useFix({ text, finding: at, client, handle, onValue })
  const hold = useCallback(
    (made: EditorHandle | null) => {
      handle.current = made
      if (typeof ref === 'function') ref(made)
      else if (ref !== null) ref.current = made
    },
    [ref],
  )
  return (
    <div className={css.editor} data-brief={brief || undefined}>
      <Suspense fallback={<pre className={css.draft}>{text}</pre>}>
        <CypherEditor
          ref={hold}
          text={text}
          label={t('editor')}
          describedBy={hint}
          findings={findings}
          words={words.what}
          completion={client === null ? null : { client, schema, words: completionWords }}
          intents={{ ...intents, caret: (to, some) => setAt({ caret: to, selected: some }), fix, format }}
        />
        <Ready onReady={begin} />
      </Suspense>
      <div className={css.foot}>
        <span id={hint} className={css.leave}>
          {t('leaveEditor')}
        </span>
        {selected && (
          <button type="button" onClick={() => intents.run(handle.current?.selection())}>
            {t('runSelection')}
          </button>
        )}
        {text.trim() !== '' && (
          <button type="button" onClick={format} aria-keyshortcuts="Shift+Alt+F">
            {t('format')}
          </button>
        )}
      </div>
      {at !== undefined && (
        <FindingBar
          statement={text}
          finding={at}
          count={findings.length}
          schema={schema}
          onFix={fix}
          onNext={() => handle.current?.next()}
        />
      )}
    </div>
  )
}

/** Tells that the editor beside it is drawn. */
function Ready({ onReady }: { onReady: () => void }): null {
  const tell = useEffectEvent(() => onReady())
  useEffect(() => tell(), [])
  return null
}

/** What the database says of a place counts more than what was foreseen there. */
function merged(seen: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  if (told.length === 0) return seen
  const others = seen.filter(({ from, to }) => !told.some((other) => other.from <= to && other.to >= from))
  return [...told, ...others].sort((a, b) => a.from - b.from)
}

/** The finding that the caret touches, else the first that can be mended, else the first. */
function findingAt(findings: readonly Finding[], caret: number): Finding | undefined {
  return (
    findings.find(({ from, to }) => from <= caret && caret <= to) ??
    findings.find(({ instead }) => instead !== undefined) ??
    findings[0]
  )
}
