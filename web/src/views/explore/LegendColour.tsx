import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { cssColor } from '../../encoding/color.ts'
import { colourings } from '../../graph/look.ts'
import type { Facet } from '../../graph/model.ts'
import { rowsWith } from '../../graph/tint.ts'
import { Choice } from './Choice.tsx'
import { useExploration } from './exploration.ts'
import { useTintWords } from './use-tint-words.ts'
import legend from './legend.module.css'
import css from './look.module.css'

/** What colour stands for; each row switches its things on and off and counts them. */
export function LegendColour(): JSX.Element {
  const { t } = useTranslation('see')
  const { t: measured } = useTranslation('measures')
  const { view, act, seen, measures } = useExploration()
  const words = useTintWords()
  return (
    <div className={legend.group} role="group" aria-label={t('colour')}>
      <p className={legend.head}>
        {t('colour')}
        <Choice
          name={t('colour')}
          all={colourings}
          chosen={view.colour}
          active={view.colour !== 'kind'}
          wordOf={(by) => t(`colour_${by}`)}
          onChoose={(by) => act({ type: 'colour', by })}
        />
      </p>
      {rowsWith(seen.tints, view.off).map(({ key, color, count }) => {
        const facet: Facet = `tint:${key}`
        const off = view.off.includes(facet)
        return (
          <label key={key} className={legend.row} data-off={off || undefined}>
            <input
              type="checkbox"
              checked={!off}
              onChange={(event) => act({ type: 'switch', facets: [facet], on: event.currentTarget.checked })}
            />
            <span className={legend.mark}>
              <span className={css.swatch} style={{ background: cssColor(color) }} />
            </span>
            <span className={legend.words}>{words(key)}</span>
            <span className={legend.count}>{count}</span>
          </label>
        )
      })}
      {view.colour === 'community' && !measures.exact && <p className={legend.note}>{measured('legendMore')}</p>}
    </div>
  )
}
