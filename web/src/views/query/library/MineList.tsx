import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { findQuestions, type ListedQuestion, type QuestionGroup } from './find-questions.ts'
import css from './library.module.css'
import { QuestionList } from './QuestionList.tsx'

interface MineListProps {
  questions: readonly ListedQuestion[]
  text: string
  /** Of the person at this browser; empty where none was given. */
  name: string
  onChosen?: (() => void) | undefined
}

/** What people saved: one's own, then what others saved for everyone. */
export function MineList({ questions, text, name, onChosen }: MineListProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const found = findQuestions(questions, text, language)
  const groups: QuestionGroup[] = [
    { id: 'own', title: t('ownOf', { name }), questions: found.filter(({ by }) => name !== '' && by === name) },
    { id: 'others', title: t('ofOthers'), questions: found.filter(({ by }) => name === '' || by !== name) },
  ].filter((group) => group.questions.length > 0)
  return (
    <>
      {groups.length === 0 && (
        <div className={css.none} role="status">
          <p>{questions.length === 0 ? t('noneSaved') : t('nothing', { text })}</p>
          <p>{questions.length === 0 ? t('howToSave') : t('searched')}</p>
        </div>
      )}
      {name === '' && <p className={css.found}>{t('noName')}</p>}
      <QuestionList groups={groups} onChosen={onChosen} />
    </>
  )
}
