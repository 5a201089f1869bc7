import { useTranslation } from 'react-i18next'
import type { Column } from './facts.ts'

/** The years of an area, and why it stands in the portfolio: "2020–2027, in force". */
export function useSpan(): (column: Pick<Column, 'basis' | 'validFrom' | 'validTo'>) => string {
  const { t } = useTranslation('regions')
  return ({ basis, validFrom, validTo }) => {
    const [from, to] = [validFrom, validTo].map((date) => date?.slice(0, 4))
    const years =
      from !== undefined && to !== undefined
        ? t('years', { from, to })
        : from !== undefined
          ? t('since', { from })
          : to !== undefined
            ? t('until', { to })
            : undefined
    return [years, t(`basis_${basis}`)].filter((part) => part !== undefined).join(', ')
  }
}
