import { useTranslation } from 'react-i18next'
import type { RegionColumnFragment } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'

type Period = Pick<RegionColumnFragment, 'basis' | 'validFrom' | 'validTo'>

/** Since when an area is chosen and how that is known: "in force since 2020", "last known portfolio, 2015–2019". */
export function usePeriodWords(): (column: Period) => string {
  const { t } = useTranslation('regions')
  const { language } = useWorld()
  return ({ basis, validFrom, validTo }) => {
    const [from, to] = [validFrom, validTo].map((day) => (day === null ? undefined : showDate(day, language)))
    const years =
      from === undefined
        ? to === undefined
          ? undefined
          : t('until', { to })
        : to === undefined
          ? t('since', { from })
          : t('years', { from, to })
    return [t(`basis_${basis}`), years].filter((text) => text !== undefined).join(', ')
  }
}
