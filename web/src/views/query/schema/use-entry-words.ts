import type { StatementType } from '../../../../generated/operations.ts'
import { useThingWords } from '../../../ui/thing-words.ts'
import type { Entry } from './schema-rows.ts'

/** What an entry is called in the reader's language; properties have no other name than their own. */
export function useEntryWords(): (entry: Pick<Entry, 'is' | 'name'>) => string {
  const words = useThingWords()
  return ({ is, name }) => {
    if (is === 'property') return ''
    return is === 'type' ? words.type(name as StatementType) : words.labelOrKind(name)
  }
}
