import { useTranslation } from 'react-i18next'
import type { LinkState } from '../../../generated/operations.ts'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Cell, Item } from './facts.ts'

interface LinkWords {
  name: (of: Named) => string
  state: (state: LinkState) => string
  /** "proposed in a document, score 0.31" */
  cell: (cell: Pick<Cell, 'state' | 'score'>) => string
  /** "Formningsteknologi and AI: proposed in a document, score 0.31" */
  pair: (ends: { a: Named; b: Named }, cell: Pick<Cell, 'state' | 'score'>) => string
  /** What was decided on it and stands; undefined where nothing does. Of an adopted one, that this made a plan of it. */
  decided: (item: Item) => string | undefined
  /** Who stands on both sides and how often it is seen elsewhere; of other kinds why in one sentence. */
  line: (item: Item) => string
}

/** How many of those on both sides are named in a line. */
const few = 3

/** Couplings and candidates in words of the reader's language. */
export function useLinkWords(): LinkWords {
  const { t } = useTranslation('links')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const list = new Intl.ListFormat(language, { type: 'conjunction' })

  const both = ({ onBothSides }: Item): string => {
    if (onBothSides.length === 0) return t('nobodyBoth')
    const shown = onBothSides.slice(0, few).map(name)
    const rest = onBothSides.length - shown.length
    return t('onBoth', { names: list.format(rest > 0 ? [...shown, t('moreNames', { count: rest })] : shown) })
  }
  const cell: LinkWords['cell'] = ({ state, score }) => {
    const words = t(`state_${state}`)
    return score === null ? words : t('withScore', { words, score: showScore(score, language) })
  }
  return {
    name,
    state: (state) => t(`state_${state}`),
    cell,
    pair: ({ a, b }, of) => t('pairIs', { a: name(a), b: name(b), words: cell(of) }),
    decided: ({ kind, decision }) => {
      if (decision === null || decision.verdict === 'reopen') return undefined
      // Adopting these brings a planned statement; other kinds have none.
      const plans = decision.verdict === 'adopt' && (kind === 'areas' || kind === 'actor_area')
      return t(plans ? 'decidedPlan' : `decided_${decision.verdict}`)
    },
    line: (item) => {
      if (item.kind !== 'areas') return item.why[language]
      const { support } = item
      return [both(item), support === null ? t('notElsewhere') : t('togetherIn', { ...support })].join(' · ')
    },
  }
}
