import { Button } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ExplainStatementDocument } from '../../../../generated/operations.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import type { ParameterValues } from '../facts.ts'
import type { PlanStep } from '../run/facts.ts'
import { PlanTree } from './PlanTree.tsx'
import css from './plan.module.css'

interface ResultPlanProps {
  statement: string
  values: ParameterValues
  /** Counted by the last run, where it was asked to count. */
  counted: readonly PlanStep[] | null
  onProfile: () => void
}

/** How the database goes about a statement: as it was counted, else as it estimates. */
export function ResultPlan({ statement, values, counted, onProfile }: ResultPlanProps): JSX.Element {
  const { t } = useTranslation('query')
  if (counted !== null) return <PlanTree steps={counted} />
  return (
    <div className={css.estimate}>
      <Estimated statement={statement} values={values} />
      <Button variant="default" onClick={onProfile}>
        {t('profile')}
      </Button>
    </div>
  )
}

/** The plan of a statement that is not run for it. */
export function Estimated({ statement, values }: Pick<ResultPlanProps, 'statement' | 'values'>): JSX.Element {
  const { t } = useTranslation('query')
  const answer = useAnswer(ExplainStatementDocument, { statement, parameters: values })
  return (
    <Answered answer={answer} what={t('thePlan')}>
      {({ explainCypher }) => <PlanTree steps={explainCypher.plan} />}
    </Answered>
  )
}
