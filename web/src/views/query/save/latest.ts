import type { Question } from '../facts.ts'

/** The newest version of a saved question that is known here; 0 for one that has none. */
export function latest({ version, versions }: Question): number {
  return Math.max(version ?? 0, ...versions.map((one) => one.version))
}
