import { jarList } from './jar-list.ts'

const everyMs = 3_000

/**
 * Turns the many lines of a download into one every few seconds. Descriptions (`.pom`) come before the jars, so both are
 * counted. `pattern` finds a file's name in a line.
 */
export function fetchProgress(log: (line: string) => void, pattern: RegExp): (line: string) => void {
  const files = new Set<string>()
  let shownAt = Date.now()
  return (line) => {
    const file = pattern.exec(line)?.[1]
    if (file === undefined || files.has(file)) return
    files.add(file)
    if (Date.now() - shownAt < everyMs) return
    shownAt = Date.now()
    const jars = [...files].filter((name) => jarList.has(name)).length
    log(`  ${files.size} files fetched, among them ${jars} of the ${jarList.size} jars`)
  }
}
