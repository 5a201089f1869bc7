import { expect, test } from 'vitest'
import { authLine } from './password.ts'

test('the line is the one of neo4j-admin; its hash was computed with another program', () => {
  const hash = 'bd71a5f39154ea4e59b957088b3b618f1baa237288f7146baa54770e5c424ecc'
  expect(authLine('secret', Buffer.alloc(32, 1))).toBe(`neo4j:SHA-256,${hash},${'01'.repeat(32)},1024:\n`)
})
