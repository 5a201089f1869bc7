import { describe, expect, it } from 'vitest'
import { scriptOf } from './script.ts'

const thing = (id: string) => ({ id, label: 'Actor' as const })

describe('the picture as Cypher', () => {
  it('names its things and statements below what led to it', () => {
    const script = scriptOf({
      things: [thing('actor:bth'), { id: 'theme:ai', label: 'Theme' }],
      statements: [{ id: 's1' }],
      remarks: ['Blekinge, as of 25 Nov 2026', '1. Note on\nBTH'],
    })
    expect(script).toBe(`// Blekinge, as of 25 Nov 2026
// 1. Note on BTH
WITH ['actor:bth', 'theme:ai'] AS things,
  ['s1'] AS statements
MATCH (n:Actor|Theme)
WHERE n.id IN things
OPTIONAL MATCH (n)-[r]->(m)
WHERE r.id IN statements
RETURN n, r, m
ORDER BY n.id, r.id`)
  })

  it('breaks long lists into lines, and no id out of its quotes', () => {
    const ids = Array.from({ length: 30 }, (_, index) => thing(`actor:number-${index}`))
    const script = scriptOf({ things: [...ids, thing("actor:o'b\\'] RETURN 1 //")], statements: [], remarks: [] })
    expect(Math.max(...script.split('\n').map((line) => line.length))).toBeLessThan(110)
    expect(script).toContain("'actor:o\\'b\\\\\\'] RETURN 1 //'")
    expect(script).toContain('[] AS statements')
  })
})
