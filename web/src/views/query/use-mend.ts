import type { RefObject } from 'react'
import type { EditorHandle } from './editor/facts.ts'
import { useWorkbench } from './use-workbench.ts'

/** Puts another name in the place of one in the statement, wherever it stands as a word. */
export function useMend(editor: RefObject<EditorHandle | null>): (subject: string, instead: string) => void {
  const { active, change } = useWorkbench()
  return (subject, instead) => {
    const word = new RegExp(`(?<![\\p{L}\\p{N}_])${subject.replaceAll(/\W/gu, '\\$&')}(?![\\p{L}\\p{N}_])`, 'gu')
    change({ statement: active.statement.replaceAll(word, () => instead) })
    editor.current?.focus()
  }
}
