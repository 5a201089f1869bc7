import { useTranslation } from 'react-i18next'
import { showNumber, showTime } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Limits } from './facts.ts'

interface RunWords {
  /** A limit: "10 s", "5,000 rows", "20 MB". */
  limit: (name: keyof Limits, value: number) => string
  /** "31 ms", "4.2 s". */
  time: (milliseconds: number) => string
  /** The time of day in Stockholm, as at every moment that the product shows, to the minute. */
  clock: (at: number) => string
}

/** Sizes and times of runs in the reader's language. */
export function useRunWords(): RunWords {
  const { t } = useTranslation('query')
  const { language } = useWorld()
  const tenths = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return {
    limit: (name, value) =>
      ({
        seconds: `${value} s`,
        rows: t('rows', { count: value }),
        bytes: `${showNumber(value / 1_000_000, language)} MB`,
      })[name],
    time: (milliseconds) =>
      milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${tenths.format(milliseconds / 1000)} s`,
    clock: (at) => showTime(new Date(at)),
  }
}
