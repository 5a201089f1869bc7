import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { parameterNames } from '../run/parameter-names.ts'
import { createCypherClient, type CypherClient } from './cypher-client.ts'
import { dbSchema } from './db-schema.ts'
import type { Finding } from './facts.ts'
import { clientCommands, findingsOf, type Remark } from './findings.ts'
import type { Schema } from './schema.ts'

/** How long after the last key press the text is looked at, in milliseconds. */
const pause = 300

interface Checked {
  text: string
  remarks: readonly Remark[]
}

interface Findings {
  /** Null until the editor is there: the worker is large and comes after it. */
  client: CypherClient | null
  findings: readonly Finding[]
  /** The editor is there. */
  begin: () => void
}

const none: readonly Finding[] = []

/**
 * Looks over the statement while it is typed; what was found in another text is not shown. `known` is a text that was
 * looked over when it was saved: a long one takes seconds.
 */
export function useFindings({ text, schema, known }: { text: string; schema: Schema; known: boolean }): Findings {
  const [client, setClient] = useState<CypherClient | null>(null)
  const [checked, setChecked] = useState<Checked>({ text: '', remarks: [] })

  useEffect(() => () => client?.dispose(), [client])

  const check = useEffectEvent(async (by: CypherClient) => {
    const remarks = await by.ask({ task: 'lint', text })
    if (remarks !== null) setChecked({ text, remarks })
  })
  useEffect(() => client?.setSchema(dbSchema(schema, parameterNames(text))), [client, schema, text])
  useEffect(() => {
    if (client === null || known) return
    const timer = setTimeout(() => void check(client), pause)
    return () => clearTimeout(timer)
  }, [client, text, schema, known])

  const findings = useMemo(() => {
    // Not worth a worker, and told at once.
    const commands = clientCommands(text)
    if (commands.length > 0) return commands
    return checked.text === text ? findingsOf(text, checked.remarks, schema) : none
  }, [text, checked, schema])
  return { client, findings, begin: () => setClient(createCypherClient()) }
}
