import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { couplingMarks } from '../../../encoding/coupling.ts'
import { fateSigns } from '../../../encoding/fate.ts'
import { quarters } from '../../../encoding/helix.ts'
import { kinds } from '../../../encoding/kind.ts'
import type { Facet } from '../../../graph/model.ts'
import type { LegendGroup } from '../../../graph/svg/legend-svg.ts'
import { useExploration } from '../exploration.ts'
import { sizeText } from '../size-text.ts'
import { useTintWords } from '../use-tint-words.ts'

const fates = ['added', 'removed', 'continued'] as const
const modalities = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed'] as const

/** What the marks of the picture mean: only those that are in it. */
export function useSavedLegend(): LegendGroup[] {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { t: see } = useTranslation('see')
  const tintWords = useTintWords()
  const { language } = useWorld()
  const { shown, seen, looked, fates: fateOf } = useExploration()
  const isThere = (facet: Facet): boolean => (shown.counts.get(facet) ?? 0) > 0 && !looked.off.includes(facet)
  const { steps, currency } = seen.scale
  const sized = see('sizeTitle', { by: see(`size_${looked.size}`) })
  const became = new Set([...shown.things, ...shown.statements].map(({ id }) => fateOf?.get(id)))
  const groups: LegendGroup[] = [
    {
      head: looked.compare === null ? '' : see('compareChosen', { date: showDate(looked.compare, language) }),
      rows: fates
        .filter((fate) => became.has(fate))
        .map((fate) => ({ mark: { sign: fateSigns[fate] }, words: see(`fate_${fate}`) })),
    },
    {
      head: currency === null ? sized : `${sized}, ${currency}`,
      rows: steps.map(({ value, factor }) => ({ mark: { factor }, words: sizeText(value, currency, language) })),
    },
    {
      head: `${see('colour')}: ${see(`colour_${looked.colour}`)}`,
      rows: seen.tints.rows.map(({ key, color }) => ({ mark: { color }, words: tintWords(key) })),
    },
    {
      head: t('shown'),
      rows: kinds
        .filter((kind) => isThere(`kind:${kind}`))
        .map((kind) => ({ mark: { kind }, words: t(`kind_${kind}`) })),
    },
    {
      head: t('howSure'),
      rows: modalities
        .filter((sure) => isThere(`sure:${sure}`))
        .map((sure) => ({ mark: { sure }, words: frame(sure) })),
    },
    {
      head: t('couplingOf'),
      rows: couplingMarks
        .filter((coupling) => isThere(`coupling:${coupling}`))
        .map((coupling) => ({ mark: { coupling }, words: t(coupling) })),
    },
    {
      head: t('ring'),
      rows: isThere('kind:actor') ? quarters.map(({ role }) => ({ mark: { role }, words: t(role) })) : [],
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}
