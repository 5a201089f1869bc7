import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { openGraph } from '@korskoppling/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../support/cypher.ts'
import { testConnection, workFolder } from '../support/worker.ts'

let server: Server
let hits = 0
const address = () => {
  const bound = server.address()
  return `127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`
}
const graph = openGraph(testConnection())
const file = join(workFolder(), 'secret.csv')

beforeAll(async () => {
  writeFileSync(file, 'secret\n')
  server = createServer((_, response) => {
    hits++
    response.end('secret\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await graph.close()
  server.close()
})

/** A missing file or a silent address ends with the same code, so the setting that closed the way must be named. */
const closedBy = (setting: string) => ({
  code: 'NOT_ALLOWED',
  facts: { driverCode: 'Neo.ClientError.Statement.ExternalResourceFailed' },
  cause: expect.objectContaining({ message: expect.stringContaining(setting) as unknown }) as unknown,
})

/** A subquery in a list comprehension does not even show in the plan. */
const forms = {
  plain: (from: string) => `LOAD CSV FROM '${from}' AS line RETURN line`,
  hidden: (from: string) => `RETURN [i IN [1] | COLLECT { LOAD CSV FROM '${from}' AS line RETURN line }] AS line`,
}

describe.each(Object.entries(forms))('LOAD CSV, %s', (_, form) => {
  test.each(['file:///etc/passwd', 'file:///secret.csv', `file://${file}`])('reads no file: %s', async (from) => {
    await expect(rows(graph, form(from))).rejects.toMatchObject(closedBy('allow_csv_import_from_file_urls'))
  })

  test.each(['127.0.0.1', 'localhost', '[::1]', '0', '2130706433'])('calls no address: %s', async (host) => {
    const at = `${host}:${address().split(':')[1] ?? ''}`
    for (const scheme of ['http', 'ftp'])
      await expect(rows(graph, form(`${scheme}://${at}/secret.csv`))).rejects.toMatchObject(
        closedBy('cypher_ip_blocklist'),
      )
    expect(hits).toBe(0)
  })
})

test('the listener would have counted', async () => {
  await fetch(`http://${address()}/`)
  expect(hits).toBe(1)
})
