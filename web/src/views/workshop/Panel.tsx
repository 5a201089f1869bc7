import { IconArrowRight } from '@tabler/icons-react'
import { type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument, WorkshopSaidDocument } from '../../../generated/operations.ts'
import { writerName } from '../../app/settings.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { TokenForm } from '../../writing/TokenForm.tsx'
import { NameForm } from './NameForm.tsx'
import css from './panel.module.css'
import { useWorkshop } from './use-workshop.ts'
import { VoteAndDecide } from './VoteAndDecide.tsx'

/** The side of whoever leads: vote, note, decision, next. Asks first for the right to write and for a name. */
export function Panel({ subject }: { subject: string }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { data: about } = useAnswer(AboutDocument, {})
  const name = writerName.use()
  const answer = useAnswer(WorkshopSaidDocument, { subject })
  return (
    <aside className={css.panel} aria-label={t('lead')}>
      {about?.about.mayWrite === false ? (
        <TokenForm />
      ) : name === '' ? (
        <NameForm />
      ) : (
        <Answered answer={answer} what={t('theVotes')}>
          {(said) => <VoteAndDecide subject={subject} said={said} />}
        </Answered>
      )}
      <Next />
    </aside>
  )
}

function Next(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { next, step } = useWorkshop()
  return (
    <button type="button" className={css.next} onClick={() => step(1)}>
      <span>{next === undefined ? t('nextMinutes') : t('next', { name: next.label })}</span>
      <IconArrowRight size={24} stroke={1.75} aria-hidden="true" />
    </button>
  )
}
