import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label, Modality } from '../../../generated/operations.ts'
import { couplingMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { quarters } from '../../encoding/helix.ts'
import { cssColor } from '../../encoding/color.ts'
import { HelixRing } from '../../encoding/HelixRing.tsx'
import { KindMark } from '../../encoding/KindMark.tsx'
import { kinds, type Kind } from '../../encoding/kind.ts'
import { LineMark } from '../../encoding/LineMark.tsx'
import type { Facet } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import { LegendCaption } from './LegendCaption.tsx'
import { LegendColour } from './LegendColour.tsx'
import { LegendCompare } from './LegendCompare.tsx'
import { LegendSize } from './LegendSize.tsx'
import css from './legend.module.css'

const labelOf: Record<Kind, Label> = {
  area: 'SpecialisationArea',
  actor: 'Actor',
  initiative: 'Initiative',
  fund: 'FundingInstrument',
  theme: 'Theme',
  territory: 'Territory',
  source: 'Source',
  other: 'Goal',
}
const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']
const wishes = new Set<Facet>(['coupling:planned', 'coupling:proposed'])
const helixOrder = ['civil_society', 'academia', 'government', 'industry'] as const

/** What the marks mean; each row switches its kind on and off and counts what there is of it. */
export function Legend(): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { shown, view, act } = useExploration()
  const off = new Set<Facet>(view.off)
  const present = (facet: Facet): boolean => (shown.counts.get(facet) ?? 0) > 0 || off.has(facet)
  const kindRows = kinds.filter((kind) => present(`kind:${kind}`))
  const sureRows = modalities.filter((modality) => present(`sure:${modality}`))
  const couplingRows = couplingMarks.filter((mark) => present(`coupling:${mark}`))
  const anyOff = view.off.length > 0
  const row = (facet: Facet, mark: ReactNode, words: string): JSX.Element => (
    <label
      key={facet}
      className={css.row}
      data-off={off.has(facet) ? true : undefined}
      data-wish={wishes.has(facet) ? true : undefined}
    >
      <input
        type="checkbox"
        checked={!off.has(facet)}
        onChange={(event) => act({ type: 'switch', facets: [facet], on: event.currentTarget.checked })}
      />
      <span className={css.mark}>{mark}</span>
      <span className={css.words}>{words}</span>
      <span className={css.count}>{shown.counts.get(facet) ?? 0}</span>
    </label>
  )
  return (
    <section className={css.legend} aria-label={t('legend')} data-covers>
      <div className={css.group} role="group" aria-label={t('shown')}>
        <p className={css.head}>
          {t('shown')}
          {(anyOff || kindRows.length > 0) && (
            <button
              type="button"
              className={css.all}
              onClick={() =>
                anyOff
                  ? act({ type: 'switch', facets: view.off, on: true })
                  : act({ type: 'switch', facets: kindRows.map((kind): Facet => `kind:${kind}`), on: false })
              }
            >
              {anyOff ? t('showAll') : t('hideAll')}
            </button>
          )}
        </p>
        {kindRows.map((kind) =>
          row(`kind:${kind}`, <KindMark label={labelOf[kind]} helix={['industry']} />, t(`kind_${kind}`)),
        )}
      </div>
      {sureRows.length > 0 && (
        <div className={css.group} role="group" aria-label={t('howSure')}>
          <p className={css.head}>{t('howSure')}</p>
          {sureRows.map((modality) =>
            row(`sure:${modality}`, <LineMark modality={modality} width={36} />, frame(modality)),
          )}
        </div>
      )}
      {couplingRows.length > 0 && (
        <div className={css.group} role="group" aria-label={t('couplingOf')}>
          <p className={css.head}>{t('couplingOf')}</p>
          {couplingRows.map((mark) => row(`coupling:${mark}`, <Dumbbell state={mark} width={40} />, t(mark)))}
        </div>
      )}
      <LegendCompare />
      <LegendColour />
      <LegendSize />
      <LegendCaption />
      <div className={css.group}>
        <p className={css.head}>{t('ring')}</p>
        <div className={css.ring}>
          <HelixRing roles={helixOrder} size={34} />
          <ul>
            {helixOrder.map((role) => (
              <li key={role}>
                <span
                  className={css.dot}
                  style={{ background: cssColor(quarters.find((quarter) => quarter.role === role)?.color ?? 'ink') }}
                />
                {t(role)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
