import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument } from '../../generated/operations.ts'
import { useAnswer } from '../ui/use-answer.ts'
import { TokenForm } from '../writing/TokenForm.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import css from './decisions.module.css'
import type { DecisionFormProps } from './use-decide.ts'

/** Adopt, park, reject, each with a reason, and undo; also by the keys A P R. For who may only read: how to get the right. */
export function DecisionForm(props: DecisionFormProps): JSX.Element {
  const { t } = useTranslation('decisions')
  const { data } = useAnswer(AboutDocument, {})
  return (
    <section className={css.form} aria-label={t('decision')}>
      {/* Another subject is another form: nothing typed for one is sent for the next. */}
      {data?.about.mayWrite === false ? <TokenForm /> : <DecisionFields key={props.subject} {...props} />}
    </section>
  )
}
