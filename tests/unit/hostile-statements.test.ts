import { expect, test } from 'vitest'
import { hostileKinds, hostileStatements } from '../support/hostile/hostile-statements.ts'

test('2,000 hostile statements are many, and not few of them often', () => {
  const statements = hostileStatements(7, 2_000, { port: 1, file: '/a/secret.csv' })
  for (const [kind] of hostileKinds) {
    const different = new Set(statements.filter((each) => each.kind === kind).map(({ statement }) => statement))
    expect(different.size, kind).toBeGreaterThanOrEqual(100)
  }
})
