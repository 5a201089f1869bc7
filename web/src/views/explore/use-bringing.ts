import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '../../ui/use-failure-words.ts'
import type { Exploration } from './exploration.ts'

/** Asks the API, then takes what came to the picture; `key` says what is asked for. */
type Bringing = <T>(key: unknown, ask: () => Promise<T>, take: (answer: T) => void) => void

/**
 * For what changes the picture by an answer: it is asked for once, however often the key is pressed; an answer that comes
 * when another picture is looked at is dropped, and one that does not come is told.
 */
export function useBringing({ asking, tell }: Pick<Exploration, 'asking' | 'tell'>): Bringing {
  const { t } = useTranslation('explore')
  const failureWords = useFailureWords()
  const asked = useRef(new Set<string>())
  return (what, ask, take) => {
    const key = JSON.stringify(what)
    if (asked.current.has(key)) return
    asked.current.add(key)
    const isStillHere = asking()
    ask()
      .then((answer) => (isStillHere() ? take(answer) : tell(t('late'))))
      .catch((error: unknown) => tell(failureWords(error)))
      .finally(() => asked.current.delete(key))
  }
}
