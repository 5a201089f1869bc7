import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { type Difference, standingOf } from './facts.ts'

export interface Numbers {
  /** Three digits; a dash where there is no value. */
  three: (value: number | null) => string
  signed: (value: number) => string
  /** The estimate with its interval. */
  interval: (difference: Difference) => string
  /** The interval, and in words how it stands to the baseline. */
  standing: (difference: Difference) => string
}

/** Numbers in the reader's language. */
export function useNumbers(): Numbers {
  const { t } = useTranslation('backtest')
  const { language } = useWorld()
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 }
  const plain = new Intl.NumberFormat(language, digits)
  const withSign = new Intl.NumberFormat(language, { ...digits, signDisplay: 'exceptZero' })
  const signed = (value: number): string => withSign.format(value)
  return {
    three: (value) => (value === null ? '–' : plain.format(value)),
    signed,
    interval: ({ estimate, low, high }) => `${signed(estimate)} [${signed(low)}; ${signed(high)}]`,
    standing: (difference) => t(`standing_${standingOf(difference)}`),
  }
}
