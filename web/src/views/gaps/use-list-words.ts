import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import type { List } from './assumed.ts'
import type { Claim } from './facts.ts'

interface ListWords {
  /** What is on a list: "university, company". */
  things: (kinds: readonly string[]) => string
  /** That, and the relation, where others are of the same things. */
  full: (list: List) => string
  /** A list that is claimed complete: as a person named it; the shipped names are English. */
  claimed: (claim: Claim) => string
}

/** Lists in words of the reader's language. */
export function useListWords(): ListWords {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const words = useThingWords()
  const things = (kinds: readonly string[]): string =>
    kinds.map((kind) => words.labelOrKind(kind).toLocaleLowerCase(language)).join(', ')
  return {
    things,
    full: ({ relation, kinds }) => t('listOf', { things: things(kinds), relation: words.type(relation) }),
    claimed: ({ entry, what, kinds }) =>
      what !== null && (entry !== null || language === 'en') ? what : things(kinds ?? []),
  }
}
