import type { JSX } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { DisagreementTableFragment, StatementType } from '../../generated/operations.ts'
import { Name } from '../ui/Name.tsx'
import { useThingWords } from '../ui/thing-words.ts'

const questions = {
  ELIGIBLE_IN: 'askedEligible',
  MEMBER_OF: 'askedMember',
  PARTICIPATES_IN: 'askedParticipates',
  PART_OF: 'askedPart',
  PRIORITISES: 'askedPrioritises',
} as const satisfies Partial<Record<StatementType, string>>

/** The question on which sources differ, in words. */
export function Asked({ of }: { of: DisagreementTableFragment }): JSX.Element {
  const { t } = useTranslation('sources')
  const words = useThingWords()
  const name = <Name of={of.subject} inline />
  if (isAsked(of.type)) return <Trans t={t} i18nKey={questions[of.type]} components={{ name }} />
  return (
    <>
      {name} ({words.type(of.type)})
    </>
  )
}

function isAsked(type: StatementType): type is keyof typeof questions {
  return type in questions
}
