import { join } from 'node:path'
import { vocabulary } from '@korskoppling/cypher'
import { expect, test } from 'vitest'

/** The page imports no workspace, so it lists the kinds again; this holds the two together. */
const form = join(import.meta.dirname, '..', '..', 'web', 'src', 'writing', 'kinds.ts')

test('the form for a new thing offers just the kinds of the vocabulary', async () => {
  const { newKinds } = (await import(form)) as { newKinds: unknown }
  const { Actor, Initiative } = vocabulary.kindsByLabel
  expect(newKinds).toEqual({ Actor, Initiative })
})
