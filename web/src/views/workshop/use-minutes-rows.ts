import { useTranslation } from 'react-i18next'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import type { MinutesRow } from './minutes.ts'

interface MinutesWords {
  heads: string[]
  /** A row as the file has it: each count a cell of its own. */
  texts: (row: MinutesRow) => (string | number)[]
}

/** The minutes as rows of words and numbers. */
export function useMinutesRows(): MinutesWords {
  const { t } = useTranslation('workshop')
  const { t: words } = useTranslation('decisions')
  const { language } = useWorld()
  const counts = ['now', 'later', 'no'] as const
  return {
    heads: [
      ...[t('item'), ...counts.map((count) => t(count)), t('present'), t('note')],
      ...[words('decision'), words('reason'), t('by'), t('when')],
    ],
    texts: ({ item, vote, decision }) => {
      const last = decision ?? vote
      return [
        item.label,
        ...counts.map((count) => vote?.[count] ?? ''),
        vote?.present ?? '',
        vote?.note ?? '',
        decision === undefined ? t('undecided') : words(`done_${decision.verdict}`),
        decision?.reason ?? '',
        last?.by ?? '',
        last === undefined ? '' : showMoment(last.at, language),
      ]
    },
  }
}
