import { useEffect, useEffectEvent } from 'react'
import { parameterNames } from './run/parameter-names.ts'
import type { Runner } from './run/use-runner.ts'
import { addressKey, tabAddress } from './tab-address.ts'
import { useTabQuestion } from './use-tab-words.ts'
import { useWorkbench } from './use-workbench.ts'

/** A question of the library is answered at once: it has been measured. What a person wrote waits for Run. */
export function useFirstRun(runner: Runner): void {
  const { active, search } = useWorkbench()
  const shipped = useTabQuestion(active)?.origin === 'library'
  const own = active.question?.edited === false && shipped
  // What the address names may still be on its way, and takes the place of what was here before.
  const arrived = ['', addressKey(tabAddress(active))].includes(addressKey(search))
  const ready = own && arrived && parameterNames(active.statement).every((name) => active.values[name] != null)
  const start = useEffectEvent(() => runner.start())
  const fresh = runner.run === undefined
  useEffect(() => {
    if (ready && fresh) start()
  }, [ready, fresh, active.id])
}
