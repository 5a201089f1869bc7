import { useTranslation } from 'react-i18next'
import type { Modality, StatementType } from '../../../generated/operations.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'

interface Said {
  type: StatementType
  from: string
  to: string
  modality: Modality
}

/** A statement in words as seen from one of its things: "works on AI", "BTH works on it". */
export function useSentence(): (said: Said, from: string) => { sentence: string; sure: string } {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const words = useThingWords()
  const { graph, nameOf } = useExploration()
  return (said, id) => {
    const name = (other: string): string => {
      const thing = graph.things.get(other)
      return thing === undefined ? other : nameOf(thing)
    }
    const verb = words.type(said.type)
    const sentence = said.from === id ? `${verb} ${name(said.to)}` : `${name(said.from)} ${t('incoming', { verb })}`
    return { sentence, sure: frame(said.modality) }
  }
}
