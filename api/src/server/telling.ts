import { type Tell, toldError } from '../told-error.ts'
import type { Metrics } from './metrics.ts'

interface Watch {
  metrics: Metrics
  onInternalError: (error: unknown) => void
}

/** Tells errors that come in the midst of an answer, counts them, and hands over what is a defect of ours. */
export function telling({ metrics, onInternalError }: Watch): Tell {
  return (error) => {
    const told = toldError(error)
    metrics.error(told.code)
    if (told.code === 'INTERNAL') onInternalError(error)
    return told
  }
}
