import { IconPlayerPlay, IconTerminal2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartQuestionsDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Card } from './Card.tsx'
import css from './preview-list.module.css'

/** A few of the library that need nothing but a region. */
const chosen = ['bridges/bridging-actors', 'coverage/sole-actors', 'funding/four-roles', 'change/new-since']

/** Leads to Query; shows questions that are ready to be asked. */
export function QueryCard(): JSX.Element {
  const { t } = useTranslation('start')
  const { language } = useWorld()
  const answer = useAnswer(StartQuestionsDocument, {})
  const library = answer.data?.questions.filter(({ origin }) => origin === 'library')
  return (
    <Card
      to="/query"
      icon={IconTerminal2}
      title={t('ask')}
      text={library === undefined ? t('askWait') : <Marked text={t('askText', { count: library.length })} />}
    >
      <Answered answer={answer} what={t('questions')}>
        {({ questions }) => (
          <ul className={css.list}>
            {chosen
              .flatMap((id) => questions.find((one) => one.id === id) ?? [])
              .map(({ id, title }) => (
                <li key={id}>
                  <IconPlayerPlay size={15} stroke={1.75} aria-hidden="true" />
                  <Link to="/query" search={{ question: id }}>
                    {title[language]}
                  </Link>
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </Card>
  )
}
