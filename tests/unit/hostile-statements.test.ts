import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { hostileKinds, hostileStatements } from '../support/hostile/hostile-statements.ts'

test('2,000 hostile statements are many, and not few of them often', () => {
  const statements = hostileStatements(7, 2_000, { port: 1, file: '/a/secret.csv' })
  for (const [kind] of hostileKinds) {
    const same = statements.filter((each) => each.kind === kind)
    const different = new Set(same.map(({ statement, parameters }) => `${statement} ${inspect(parameters)}`))
    expect(different.size, kind).toBeGreaterThanOrEqual(100)
  }
})
