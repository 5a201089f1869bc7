import { useEffect, useEffectEvent } from 'react'
import { parameterNames } from './run/parameter-names.ts'
import type { Runner } from './run/use-runner.ts'
import { addressKey, tabAddress } from './tab-address.ts'
import { useTabQuestion } from './use-tab-words.ts'
import { useWorkbench } from './use-workbench.ts'

/** A question that is opened is answered at once: it is measured, and only reads. A text of one's own waits for Run. */
export function useFirstRun(runner: Runner): void {
  const { active, search } = useWorkbench()
  const known = useTabQuestion(active) !== undefined
  const own = active.question?.edited === false && known
  // What the address names may still be on its way, and takes the place of what was here before.
  const arrived = ['', addressKey(tabAddress(active))].includes(addressKey(search))
  const ready = own && arrived && parameterNames(active.statement).every((name) => active.values[name] != null)
  const start = useEffectEvent(() => runner.start())
  const fresh = runner.run === undefined
  useEffect(() => {
    if (ready && fresh) start()
  }, [ready, fresh, active.id])
}
