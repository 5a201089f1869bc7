import { IconArrowBackUp } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../facts.ts'
import { useWorkbench } from '../use-workbench.ts'
import css from './form.module.css'

/** The text is no longer the question's own; one button brings that back. */
export function EditedNote({ question }: { question: Question }): JSX.Element {
  const { t } = useTranslation('questions')
  const { active, change } = useWorkbench()
  const back = (): void =>
    change({
      statement: question.statement,
      ...(active.question === undefined ? {} : { question: { ...active.question, edited: false } }),
    })
  return (
    <p className={css.edited}>
      <span>{t('edited')}</span>
      <button type="button" className={css.back} onClick={back}>
        <IconArrowBackUp size={15} stroke={1.75} aria-hidden="true" />
        {t('backToText')}
      </button>
    </p>
  )
}
