import { jarList } from './jar-list.ts'

const everyMs = 3_000

/** Turns the many lines of a download into one every few seconds: how many jars have come so far. */
export function countJars(log: (line: string) => void, pattern: RegExp): (line: string) => void {
  const seen = new Set<string>()
  let shownAt = 0
  return (line) => {
    const jar = pattern.exec(line)?.[1]
    if (jar === undefined || !jarList.has(jar) || seen.has(jar)) return
    seen.add(jar)
    if (Date.now() - shownAt < everyMs && seen.size < jarList.size) return
    shownAt = Date.now()
    log(`  ${seen.size} of ${jarList.size} jars`)
  }
}
