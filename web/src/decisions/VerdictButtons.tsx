import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../generated/operations.ts'
import css from './decisions.module.css'
import { choices, verdictIcons } from './verdicts.ts'

interface VerdictButtonsProps {
  chosen: Verdict | undefined
  onChoose: (verdict: Verdict) => void
}

/** The three verdicts, one of which is chosen; choosing writes nothing yet. */
export function VerdictButtons({ chosen, onChoose }: VerdictButtonsProps): JSX.Element {
  const { t } = useTranslation('decisions')
  return (
    <div className={css.verdicts}>
      {choices.map((verdict) => {
        const Picture = verdictIcons[verdict]
        return (
          <button
            key={verdict}
            type="button"
            className={css.verdict}
            data-verdict={verdict}
            aria-pressed={verdict === chosen}
            aria-keyshortcuts={verdict.slice(0, 1).toUpperCase()}
            onClick={() => onChoose(verdict)}
          >
            <Picture size={18} stroke={1.75} aria-hidden="true" />
            {t(verdict)}
          </button>
        )
      })}
    </div>
  )
}
