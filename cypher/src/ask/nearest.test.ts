import { expect, test } from 'vitest'
import { nearestName } from './nearest.ts'

const labels = ['Actor', 'Region', 'SpecialisationArea', 'Territory', 'Theme']

test.each([
  ['region', 'Region'],
  ['Regoin', 'Region'],
  ['Terittory', 'Territory'],
  ['SpecializationArea', 'SpecialisationArea'],
  ['Themes', 'Theme'],
  ['Banana', null],
  ['X', null],
])('%s: %s', (wrong, right) => expect(nearestName(wrong, labels)).toBe(right))
