import { useTranslation } from 'react-i18next'
import type { LinkState, Verdict } from '../../../generated/operations.ts'
import { showScore } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Cell, Item } from './facts.ts'

interface LinkWords {
  name: (of: Named) => string
  state: (state: LinkState) => string
  /** "proposed in a document, score 0.31", and what was decided on it. */
  cell: (cell: Told) => string
  /** "Formningsteknologi and AI: proposed in a document, score 0.31" */
  pair: (ends: { a: Named; b: Named }, cell: Told) => string
  /** What was decided on it and stands; undefined where nothing does. Of an adopted one, that this made a plan of it. */
  decided: (item: Item) => string | undefined
  /** Who stands on both sides and how often it is seen elsewhere; of other kinds why in one sentence. */
  line: (item: Item) => string
}

/** What a cell says of its pair. */
type Told = Pick<Cell, 'state' | 'plannedByDecision' | 'score' | 'verdict'>

/** How many of those on both sides are named in a line. */
const few = 3

/** Couplings and candidates in words of the reader's language. */
export function useLinkWords(): LinkWords {
  const { t } = useTranslation('links')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const list = new Intl.ListFormat(language, { type: 'conjunction' })

  const listed = (things: readonly Named[]): string => {
    const shown = things.slice(0, few).map(name)
    const rest = things.length - shown.length
    return list.format(rest > 0 ? [...shown, t('moreNames', { count: rest })] : shown)
  }
  const both = ({ onBothSides, joiningNone }: Item): string[] => [
    onBothSides.length === 0 ? t('nobodyBoth') : t('onBoth', { names: listed(onBothSides) }),
    ...(joiningNone.length === 0 ? [] : [t('onBothOfAll', { names: listed(joiningNone) })]),
  ]
  const verdict = (of: Verdict): string | undefined => (of === 'reopen' ? undefined : t(`decided_${of}`))
  const cell: LinkWords['cell'] = ({ state, plannedByDecision, score, ...decided }) => {
    const words = plannedByDecision ? t('decidedPlan') : t(`state_${state}`)
    const known = score === null ? words : t('withScore', { words, score: showScore(score, language) })
    const stands = decided.verdict === null || plannedByDecision ? undefined : verdict(decided.verdict)
    return stands === undefined ? known : t('withVerdict', { words: known, verdict: stands })
  }
  return {
    name,
    state: (state) => t(`state_${state}`),
    cell,
    pair: ({ a, b }, of) => t('pairIs', { a: name(a), b: name(b), words: cell(of) }),
    decided: ({ decision, plannedByDecision }) => {
      if (plannedByDecision) return t('decidedPlan')
      return decision === null ? undefined : verdict(decision.verdict)
    },
    line: (item) => {
      if (item.kind !== 'areas') return item.why[language]
      const { support } = item
      return [...both(item), support === null ? t('notElsewhere') : t('togetherIn', { ...support })].join(' · ')
    },
  }
}
