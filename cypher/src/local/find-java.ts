import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findOnPath, type Environment } from './find-on-path.ts'

export interface Java {
  path: string
  /** The feature release: 17, 21, … */
  release: number
  /** The first line of `java -version`. */
  version: string
}

export interface JavaSearch {
  java: Java | undefined
  /** One sentence a place, for the message when nothing fits. */
  looked: string[]
}

export const oldestJava = 17
export const newestProvenJava = 21

/** Looks at JAVA_HOME, then at the PATH, for a Java that can run Neo4j 5.26. */
export async function findJava(environment: Environment): Promise<JavaSearch> {
  const looked: string[] = []
  for (const [place, path] of places(environment)) {
    const java = path === undefined ? undefined : await askJava(path)
    if (java && java.release >= oldestJava) return { java, looked }
    looked.push(
      java
        ? `${place}: Java ${java.release} (${java.version}) is too old, ${oldestJava} or ${newestProvenJava} is needed`
        : `${place}: no Java`,
    )
  }
  return { java: undefined, looked }
}

function places(environment: Environment): [place: string, path: string | undefined][] {
  const home = environment.JAVA_HOME
  const fromHome: [string, string][] = home ? [[`JAVA_HOME (${home})`, join(home, 'bin', 'java')]] : []
  return [...fromHome, ['PATH', findOnPath('java', environment)]]
}

/** What a Java says of itself, or undefined when it does not run. */
export async function askJava(path: string): Promise<Java | undefined> {
  try {
    // The answer comes on the error stream.
    const { stderr } = await promisify(execFile)(path, ['-version'])
    return parseJavaVersion(path, stderr)
  } catch {
    return undefined
  }
}

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_292"` is 8. */
export function parseJavaVersion(path: string, text: string): Java | undefined {
  const line = text.split('\n').find((part) => part.includes('version "'))
  const release = line && /version "(?:1\.)?(\d+)/.exec(line)?.[1]
  return line && release ? { path, release: Number(release), version: line.trim() } : undefined
}
