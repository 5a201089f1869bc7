import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { ClaimCoverage } from '../../writing/ClaimCoverage.tsx'
import { useRegionName } from '../explore/use-region-name.ts'
import type { AreaMatrix } from './facts.ts'
import { useGaps } from './use-gaps.ts'
import { useListWords } from './use-list-words.ts'
import css from './what-if.module.css'

/** What the lists that are judged complete for the moment change, in words, and the two ways out. */
export function WhatIf({ matrix }: { matrix: AreaMatrix }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { region, asOf } = useWorld()
  const name = useRegionName()
  const { lists, set } = useGaps()
  const words = useListWords()
  const [claiming, setClaiming] = useState(false)
  const cells = matrix.rows.flatMap((row) => row.cells).filter(({ assumed }) => assumed).length
  const [first, ...others] = lists.map((list) => ({ ...list, words: words.full(list) }))
  return (
    <div className={css.place} role="status">
      {first !== undefined && (
        <div className={css.banner}>
          <CellShapeMark shape="whatif" size={16} />
          <p>
            <strong>{t('whatIfTitle', { count: lists.length })}</strong> {t('whatIfText', { count: cells })}
          </p>
          <button type="button" onClick={() => setClaiming(true)}>
            {t('claimIt')}
          </button>
          <button type="button" onClick={() => set({ if: undefined })}>
            {t('reset')}
          </button>
          <ClaimCoverage
            lists={[first, ...others]}
            territory={{ id: region, name }}
            from={asOf}
            opened={claiming}
            onClose={() => setClaiming(false)}
          />
        </div>
      )}
    </div>
  )
}
