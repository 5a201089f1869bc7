import { KorskopplingError } from '../errors.ts'
import type { JavaSearch } from './find-java.ts'
import { newestProvenJava, oldestJava } from './find-java.ts'
import { oldestPython } from './find-python.ts'

export interface Looked {
  java: JavaSearch
  maven: string | undefined
  python: readonly string[]
}

/** The one message for a machine that cannot run a local Neo4j: looked for, found, ways out. */
export function nothingThere({ java, maven, python }: Looked): KorskopplingError {
  const javaFound = java.java ? `${java.java.path}, Java ${java.java.release}` : java.looked.join('; ')
  const lines = [
    'NEO4J_URI is not set, and this machine lacks what a local Neo4j needs',
    `  Java ${oldestJava} or ${newestProvenJava}   ${javaFound}`,
    `  Maven           ${maven ?? 'PATH: no mvn'}`,
    `  Python ≥ ${oldestPython}   ${python.join('; ')} (would do instead of both)`,
    'any one of these is enough:',
    '  - install Java and Maven (Debian: apt install openjdk-17-jre-headless maven)',
    `  - install Python ${oldestPython} or newer with venv (Debian: apt install python3-venv)`,
    '  - docker compose up, which brings Neo4j in a container',
    '  - set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that runs elsewhere',
  ]
  return new KorskopplingError('LAUNCH_FAILED', lines.join('\n'), {
    facts: { java: java.looked, maven, python },
  })
}
