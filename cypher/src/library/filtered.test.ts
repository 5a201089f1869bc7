import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { queriesFolder } from '../query.ts'
import { readHead } from './head.ts'

const folder = join(queriesFolder, 'library')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))

const asked = /\b(?:holds|holdsAt|matches|begun|placed)\((\w+)/g
const relationship = /-\[(\w*)\s*:?([^\]]*)\]-/g
/** In the text: the areas in force on the day are those whose choice holds, and a region leaves no country. */
const settled = /^(?:PRIORITISES|IN_COUNTRY)$/

test.each(files)('%s asks of each relationship whether it holds, or says why not', (file) => {
  const { statement } = readHead(readFileSync(join(folder, file), 'utf8'), file)
  if (/^\/\/ Whatever the date\b.*: .+\.$/m.test(statement)) return
  const names = [...statement.matchAll(asked)].map(([, name]) => name)
  const left = [...statement.matchAll(relationship)]
    .filter(([, name = '', type = '']) => !names.includes(name) && !settled.test(type))
    .map(([text]) => text)
  expect(left).toEqual([])
  if (/-\[\w*:PRIORITISES\]-/.test(statement)) expect(statement).toContain('$columns')
})
