import type { ParameterValues } from '../facts.ts'

/**
 * What the frame says of a question's parameters: its region is the one chosen above. The day needs no value, since
 * every run is told the day of the frame.
 */
export function frameValues(
  parameters: readonly { name: string; type: string }[],
  { region }: { region: string },
): ParameterValues {
  return parameters.some(({ name, type }) => name === 'region' && type === 'thing') ? { region } : {}
}
