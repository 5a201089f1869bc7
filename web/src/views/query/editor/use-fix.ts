import type { RefObject } from 'react'
import type { CypherClient } from './cypher-client.ts'
import type { EditorHandle, Finding } from './facts.ts'

interface Fixing {
  text: string
  finding: Finding | undefined
  client: CypherClient | null
  handle: RefObject<EditorHandle | null>
  onValue: (name: string, value: string | number | boolean) => void
}

interface Fix {
  /** Mends the finding at the caret; false where there is nothing to mend. */
  fix: () => boolean
  /** Lays the statement out anew. */
  format: () => void
}

/** Mends and lays out the statement, each as one step that can be undone. */
export function useFix({ text, finding, client, handle, onValue }: Fixing): Fix {
  const fix = (): boolean => {
    if (finding === undefined) return false
    const { from, to, kind, instead } = finding
    if (kind === 'command') {
      const value = parameterCommand(text.slice(from, to))
      if (value !== undefined) onValue(value.name, value.value)
      handle.current?.replace({ from, to: Math.min(text.length, to + 1), insert: '' }, text)
      return true
    }
    if (instead === undefined) return false
    handle.current?.replace({ from, to, insert: instead }, text)
    return true
  }
  const layOut = async (): Promise<void> => {
    const at = handle.current?.caret() ?? 0
    const news = await client?.ask({ task: 'format', text, at })
    if (news && news.text !== text) handle.current?.replace({ from: 0, to: text.length, insert: news.text }, text)
  }
  return {
    fix,
    format: () => {
      layOut().catch(() => undefined)
    },
  }
}

/** What `:param region => 'SE221'` would set, where its value is a text, a number or a truth value. */
function parameterCommand(line: string): { name: string; value: string | number | boolean } | undefined {
  const [, name, , text, other] =
    /^:param\s+(\w+)\s*(?:=>|:)?\s*(?:(['"])(.*)\2|(-?\d+(?:\.\d+)?|true|false))\s*;?\s*$/iu.exec(line) ?? []
  if (name === undefined) return undefined
  if (text !== undefined) return { name, value: text }
  if (other === undefined) return undefined
  return { name, value: JSON.parse(other.toLowerCase()) as number | boolean }
}
