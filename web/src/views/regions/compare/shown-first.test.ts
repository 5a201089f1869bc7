import { expect, it } from 'vitest'
import { shownFirst } from './shown-first.ts'

const partners = Array.from({ length: 12 }, (_, index) => ({ region: { id: `region ${index}` } }))
const ids = (other?: string) => shownFirst(partners, other).map(({ region }) => region.id)

it('is the best eight, and whoever stands beside', () => {
  expect(ids()).toEqual(partners.slice(0, 8).map(({ region }) => region.id))
  expect(ids('region 3')).toHaveLength(8)
  expect(ids('region 11')).toEqual([...ids(), 'region 11'])
  expect(ids('elsewhere')).toHaveLength(8)
})
