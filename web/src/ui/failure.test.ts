import { describe, expect, it } from 'vitest'
import { dataOf } from '../app/api-answer.ts'
import { failureFacts, failureOf } from './failure.ts'

/** What a response fails with. */
function errorOf(status: number, text: string): unknown {
  try {
    return dataOf(status, text)
  } catch (error) {
    return error
  }
}

const refusal = (code: string, facts = {}) =>
  JSON.stringify({ data: { about: {} }, errors: [{ message: 'no', extensions: { ...facts, code } }] })

describe('a failure', () => {
  it('bears the code of the API, whatever the status is and whatever came beside it', () => {
    expect(failureOf(errorOf(200, refusal('STALE')))).toEqual({ code: 'STALE', message: 'no', where: 'other' })
    expect(failureOf(errorOf(429, refusal('TOO_MANY_REQUESTS'))).code).toBe('TOO_MANY_REQUESTS')
    expect(failureOf(errorOf(503, refusal('GRAPH_UNAVAILABLE'))).where).toBe('graph')
    expect(failureFacts(errorOf(200, refusal('STALE', { found: 3 })))).toMatchObject({ found: 3 })
  })

  it.each([
    [502, '<html>Bad gateway</html>'],
    [200, '<html>Sign in</html>'],
    [404, '{"data":{}}'],
    [200, 'null'],
    [200, '{"errors":[]}'],
  ])('is of the network where something else answers: %i %s', (status, text) => {
    expect(failureOf(errorOf(status, text))).toMatchObject({ code: `HTTP ${status}`, where: 'network' })
    expect(failureFacts(errorOf(status, text))).toEqual({})
  })

  it('is of the network where nothing answers', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toMatchObject({ code: 'NO_ANSWER', where: 'network' })
  })

  it('is none where the API answers', () => {
    expect(dataOf(200, '{"data":{"about":1}}')).toEqual({ about: 1 })
  })
})
