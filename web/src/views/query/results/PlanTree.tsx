import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import type { Language } from '../../../app/language.ts'
import { useWorld } from '../../../app/world.ts'
import type { PlanStep } from '../run/facts.ts'
import css from './plan.module.css'

/** The steps of a plan as a tree: each takes the rows of those below it. */
export function PlanTree({ steps }: { steps: readonly PlanStep[] }): JSX.Element {
  const { t } = useTranslation('query')
  const counted = steps.some(({ rows }) => rows !== null)
  const first = steps.findIndex(({ parent }) => parent === null)
  return (
    <div className={css.plan}>
      <p>
        <strong>{t('planSteps', { count: steps.length })}</strong> {t(counted ? 'planCounted' : 'planEstimated')}
      </p>
      <ul>{first >= 0 && <Step steps={steps} at={first} />}</ul>
    </div>
  )
}

function Step({ steps, at }: { steps: readonly PlanStep[]; at: number }): JSX.Element {
  const { t } = useTranslation('query')
  const { language } = useWorld()
  const step = steps[at]
  const below = steps.flatMap(({ parent }, index) => (parent === at ? [index] : []))
  // A chain of single steps stands in one column; only where two come together does the tree move in.
  const [only] = below
  return (
    <>
      <li>
        <span className={css.operator}>{step?.operator}</span>
        <span className={css.rows} title={t('rowsOut')}>
          {rowsOf(step, language)}
        </span>
        {step?.dbHits != null && <span className={css.hits}>{t('dbHits', { count: step.dbHits })}</span>}
        {step?.details != null && <code>{step.details}</code>}
        {below.length > 1 && (
          <ul>
            {below.map((index) => (
              <Step key={index} steps={steps} at={index} />
            ))}
          </ul>
        )}
      </li>
      {below.length === 1 && only !== undefined && <Step steps={steps} at={only} />}
    </>
  )
}

/** Counted where they were counted, else estimated. */
function rowsOf(step: PlanStep | undefined, language: Language): string {
  if (step === undefined) return ''
  return step.rows === null
    ? `≈ ${showNumber(Math.round(step.estimatedRows), language)}`
    : showNumber(step.rows, language)
}
