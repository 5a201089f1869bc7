import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { byTheme, findQuestions, nearestQuestions, type ListedQuestion } from './find-questions.ts'
import css from './library.module.css'
import { QuestionList } from './QuestionList.tsx'

interface LibraryListProps {
  questions: readonly ListedQuestion[]
  /** What was typed into the search. */
  text: string
  onText: (text: string) => void
  onChosen?: (() => void) | undefined
}

/** The library by theme, or what was found in it. */
export function LibraryList({ questions, text, onText, onChosen }: LibraryListProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const found = findQuestions(questions, text, language)
  if (found.length > 0)
    return (
      <>
        {text.trim() !== '' && (
          <p className={css.found} role="status">
            {t('found', { count: found.length })}
          </p>
        )}
        <QuestionList groups={byTheme(found, language)} onChosen={onChosen} />
      </>
    )
  const nearest = nearestQuestions(questions, text, language)
  return (
    <>
      <div className={css.none} role="status">
        <p>{questions.length === 0 ? t('noLibrary') : t('nothing', { text })}</p>
        {questions.length > 0 && <p>{t('searched')}</p>}
        {text.trim() !== '' && (
          <button type="button" className={css.clear} onClick={() => onText('')}>
            {t('showAll')}
          </button>
        )}
      </div>
      {nearest.length > 0 && (
        <QuestionList groups={[{ id: 'nearest', title: t('nearest'), questions: nearest }]} onChosen={onChosen} />
      )}
    </>
  )
}
