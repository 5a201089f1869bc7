import { useTranslation } from 'react-i18next'
import type { Label } from '../../../generated/operations.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import type { List } from './assumed.ts'

const labels = new Set<string>([
  'Territory',
  'SpecialisationArea',
  'Theme',
  'Actor',
  'Initiative',
  'FundingInstrument',
  'Strategy',
  'Goal',
  'Measure',
  'Bottleneck',
  'Challenge',
  'Criterion',
] satisfies Label[])

/** A list in words: what is on it, and the relation where others are of the same things. */
export function useListWords(): { things: (kinds: readonly string[]) => string; full: (list: List) => string } {
  const { t } = useTranslation('gaps')
  const words = useThingWords()
  const word = (kind: string): string =>
    labels.has(kind) ? words.label(kind as Label).toLocaleLowerCase() : words.kindName(kind)
  const things = (kinds: readonly string[]): string => kinds.map(word).join(', ')
  return {
    things,
    full: ({ relation, kinds }) => t('listOf', { things: things(kinds), relation: words.type(relation) }),
  }
}
