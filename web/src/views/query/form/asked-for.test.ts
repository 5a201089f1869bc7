import { expect, it } from 'vitest'
import { askedFor } from './asked-for.ts'

const declared = [
  { name: 'region', dependsOn: [] },
  { name: 'area', dependsOn: ['region'] },
  { name: 'actor', dependsOn: ['area'] },
  { name: 'atLeast', dependsOn: [] },
]

it.each([
  ['what the statement names', ['atLeast', 'region'], ['region', 'atLeast']],
  ['also what a list depends on, at second hand too', ['actor'], ['region', 'area', 'actor']],
  ['nothing where it names nothing of the form', ['other'], []],
])('asks for %s', (_, named, names) => {
  expect(askedFor(declared, named).map(({ name }) => name)).toEqual(names)
})
