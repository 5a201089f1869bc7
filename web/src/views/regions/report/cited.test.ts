import { describe, expect, it } from 'vitest'
import { citedSources, distinctPlaces } from './cited.ts'
import type { Place } from './facts.ts'

const facts = (id: string): Place['source'] => ({
  id,
  title: id,
  lang: 'en',
  publisher: 'P',
  url: null,
  file: null,
  published: null,
})
const at = (id: string, locator: string | null = null): Place => ({ id: `said in ${id}`, source: facts(id), locator })

describe('the sources of a report', () => {
  it('are numbered in the order in which the text cites them, each with its places', () => {
    const cited = citedSources([at('b', 'x:7'), at('a'), at('b', 'x:3'), at('b', 'x:7')])
    expect([...cited.values()].map(({ number, source, locators }) => [number, source.id, locators])).toEqual([
      [1, 'b', ['x:7', 'x:3']],
      [2, 'a', []],
    ])
  })

  it('name the source that a person named, not the entry', () => {
    const entered: Place = { source: { ...facts('entry'), basedOn: facts('named') }, locator: null }
    expect([...citedSources([entered, at('named')]).keys()]).toEqual(['named'])
  })
})

it('a place stands once, the first of its statements with it', () => {
  const twice = [at('a', 'x:1'), { ...at('a', 'x:1'), id: 'later' }, at('a', 'x:2'), at('a')]
  expect(distinctPlaces(twice).map(({ id, locator }) => `${id ?? ''} ${locator ?? '-'}`)).toEqual([
    'said in a x:1',
    'said in a x:2',
    'said in a -',
  ])
})
