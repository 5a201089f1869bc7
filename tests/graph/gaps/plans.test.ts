import { ruleQueries } from '@korskoppling/cypher'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededGraph } from '../../support/graph.ts'
import { planFaults } from '../../support/plan-faults.ts'
import { ruleSubjects } from '../../support/rule-subjects.ts'
import { testConnection } from '../../support/worker.ts'

let driver: Driver
beforeAll(async () => {
  const graph = await seededGraph()
  await graph.close()
  const { uri, user, password } = testConnection()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  // The database counts what its indexes hold some time after a load; before that it takes them for empty.
  await driver.executeQuery('CALL db.prepareForReplanning(60)')
}, 240_000)
afterAll(() => driver.close())

test.each(Object.entries(ruleQueries))(
  '%s starts from its subjects and joins nothing by product',
  async (name, { counts }) => {
    expect(await planFaults(driver, { text: counts.text, parameters: {}, subjects: ruleSubjects(name) })).toEqual([])
  },
)

test('a product and a walk over everything are seen', async () => {
  const text = 'MATCH (a:Actor), (b:Theme) WHERE a.name < b.name RETURN count(*)'
  const faults = await planFaults(driver, { text, parameters: {}, subjects: ['Theme'] })
  expect(faults.map((fault) => fault.split('@')[0]).toSorted()).toEqual(['CartesianProduct', 'NodeByLabelScan'])
})
