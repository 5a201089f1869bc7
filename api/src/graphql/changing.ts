import { KorskopplingError } from '@korskoppling/cypher'
import type { Context } from './context.ts'
import { createLoaders } from './loaders.ts'

/** Runs a change for who may write and refuses everybody else; afterwards the request sees what it changed. */
export async function changing<T>(context: Context, change: () => Promise<T>): Promise<T> {
  mustWrite(context)
  const changed = await change()
  context.loaders = createLoaders(context.shared.graph, context.signal)
  return changed
}

function mustWrite({ mayWrite }: Context): void {
  if (mayWrite) return
  throw new KorskopplingError(
    'NOT_ALLOWED',
    'you may read only: give the token of this server (KORSKOPPLING_TOKEN) as "Authorization: Bearer …"',
  )
}
