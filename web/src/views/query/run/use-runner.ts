import { useRef, useState } from 'react'
import { ExplainStatementDocument } from '../../../../generated/operations.ts'
import { ask } from '../../../app/ask.ts'
import { useWorld } from '../../../app/world.ts'
import { tabsStore } from '../tabs-store.ts'
import { useTabWords } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import type { Run, RunOrder } from './facts.ts'
import { useLimits } from './limits.ts'
import { isOfLibrary } from './of-library.ts'
import { runIn, stopIn, useRunOf } from './runs-store.ts'

/** A statement whose largest step is estimated to give more rows than this is asked about before it runs. */
const hugeEstimate = 50_000_000
/** How long the estimate may take before the statement runs without it, in milliseconds. */
const patience = 1500

/** A run that waits for the reader's word. */
interface Held {
  tab: string
  order: RunOrder
  estimate: number
}

export interface Runner {
  run: Run | undefined
  running: boolean
  /** Runs the statement in sight, or a part of it. */
  start: (selection?: string) => void
  /** Runs what ran last with its rows counted at each step. */
  profile: () => void
  /** False where nothing runs. */
  stop: () => boolean
  /** How many rows a step may give, where that is why the run waits. */
  heldFor: number | undefined
  /** Runs what waits. */
  anyway: () => void
}

/** Runs what is in the tab in sight. */
export function useRunner(): Runner {
  const { active } = useWorkbench()
  const { asOf } = useWorld()
  const { title } = useTabWords(active)
  const [limits] = useLimits()
  const [held, setHeld] = useState<Held>()
  const [planning, setPlanning] = useState<string>()
  const asking = useRef(new AbortController())
  const run = useRunOf(active.id)
  const waits = held?.tab === active.id ? held : undefined

  const stopAsking = (): void => {
    asking.current.abort()
    setPlanning(undefined)
  }
  const askAnew = (tab: string): AbortController => {
    stopAsking()
    setHeld(undefined)
    setPlanning(tab)
    asking.current = new AbortController()
    return asking.current
  }

  const start = (selection?: string): void => {
    const { statement, values, question } = active
    if ((selection ?? statement).trim() === '') return
    const own = question?.edited === false && question.older !== true ? question.id : undefined
    const order: RunOrder = { title, statement, selection, question: own, values, asOf, limits }
    const { id } = active
    const { signal } = askAnew(id)
    const go = (estimate: number): void => {
      // Stopped meanwhile, asked for anew, or in a tab that was closed.
      if (signal.aborted || !tabsStore.get().tabs.some((tab) => tab.id === id)) return
      setPlanning(undefined)
      if (estimate > hugeEstimate) setHeld({ tab: id, order, estimate })
      else runIn(id, order)
    }
    // What ships with the product has been measured.
    if (isOfLibrary(order)) go(0)
    else void estimateOf(order, signal).then(go)
  }
  return {
    run,
    running: run?.ended === null || planning === active.id,
    start,
    profile: () => {
      if (run === undefined) return
      const { statement, selection } = run.order
      runIn(active.id, { ...run.order, selection: `PROFILE ${selection ?? statement}` })
    },
    stop: () => {
      const waited = planning === active.id
      if (waited) stopAsking()
      return stopIn(active.id) || waited
    },
    heldFor: waits?.estimate,
    anyway: () => {
      setHeld(undefined)
      if (waits !== undefined) runIn(waits.tab, waits.order)
    },
  }
}

/** How many rows the largest step of a statement may give; 0 where nobody knows, for then the run itself says why. */
function estimateOf({ statement, selection, values }: RunOrder, signal: AbortSignal): Promise<number> {
  const variables = { statement: selection ?? statement, parameters: values }
  const asked = ask(ExplainStatementDocument, variables, { signal })
    .then(({ explainCypher }) => explainCypher.estimatedRows)
    .catch(() => 0)
  return Promise.race([asked, new Promise<number>((resolve) => setTimeout(() => resolve(0), patience))])
}
