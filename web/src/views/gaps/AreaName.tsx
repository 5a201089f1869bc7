import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { Name } from '../../ui/Name.tsx'
import { nameIn } from '../../ui/names.ts'
import type { AreaRow } from './facts.ts'
import css from './table.module.css'
import { useGaps } from './use-gaps.ts'

interface AreaNameProps {
  row: AreaRow
  rows: readonly AreaRow[]
  flat: boolean
}

/** The head of a row: the area, indented under what it is part of, its years in ochre where they are over. */
export function AreaName({ row, rows, flat }: AreaNameProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const { search, set } = useGaps()
  const folded = (search.folded ?? '').split(',').filter((id) => id !== '')
  const isFolded = folded.includes(row.id)
  const hasParts = !flat && rows.some(({ parentId }) => parentId === row.id)
  const area = row.subject === null ? row.id : nameIn(row.subject, names, language).main.text
  const fold = (): void => {
    const next = isFolded ? folded.filter((id) => id !== row.id) : [...folded, row.id]
    set({ folded: next.length === 0 ? undefined : next.join(',') })
  }
  return (
    <th scope="row" data-basis={row.basis} title={area}>
      <span className={css.name} style={flat ? undefined : { paddingInlineStart: row.depth * 16 }}>
        {hasParts ? (
          <button
            type="button"
            className={css.fold}
            aria-expanded={!isFolded}
            aria-label={t(isFolded ? 'unfold' : 'fold', { area })}
            onClick={fold}
          >
            {isFolded ? (
              <IconChevronRight size={15} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconChevronDown size={15} stroke={1.75} aria-hidden="true" />
            )}
          </button>
        ) : (
          !flat && <span className={css.noFold} />
        )}
        <span className={css.text}>{row.subject === null ? area : <Name of={row.subject} inline />}</span>
        <Since row={row} />
      </span>
    </th>
  )
}

function Since({ row }: { row: AreaRow }): JSX.Element | null {
  const { t } = useTranslation('gaps')
  const years = [row.validFrom, row.validTo].map((date) => date?.slice(0, 4) ?? '').join('–')
  switch (row.basis) {
    case 'period_over':
      return (
        <small className={css.over} title={t('periodOver', { years })}>
          {years}
          <span className="visually-hidden">, {t('periodOver', { years })}</span>
        </small>
      )
    case 'last_known':
      return <small className={css.over}>{t('lastKnown', { year: row.validTo?.slice(0, 4) ?? '' })}</small>
    case 'our_reading':
      return <small>{t('ourReading')}</small>
    default:
      return row.undated ? <small>{t('undated')}</small> : null
  }
}
