import { TextInput } from '@mantine/core'
import { IconSchema, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QuestionsDocument } from '../../../../generated/operations.ts'
import { showNumber } from '../../../app/dates.ts'
import { writerName } from '../../../app/settings.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import type { ListedQuestion } from './find-questions.ts'
import css from './library.module.css'
import { LibraryList } from './LibraryList.tsx'
import { MineList } from './MineList.tsx'

interface LibraryPaneProps {
  /** The third of its lists: what ran lately. */
  history: ReactNode
  /** A question was chosen: on a phone the pane makes room for it. */
  onChosen?: () => void
}

type List = 'library' | 'mine' | 'history'

/** The questions of the library and one's own, and what ran lately. */
export function LibraryPane({ history, onChosen }: LibraryPaneProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const [list, setList] = useState<List>('library')
  const [text, setText] = useState('')
  const name = writerName.use()
  const answer = useAnswer(QuestionsDocument, { mine: name === '' ? null : name })
  const { library, saved } = split((answer.data ?? answer.previous)?.questions ?? [])
  const count = (questions: readonly ListedQuestion[]): string =>
    answer.data === undefined ? '' : ` ${showNumber(questions.length, language)}`
  return (
    <div className={css.pane}>
      <div className={css.head}>
        {list !== 'history' && (
          <TextInput
            type="search"
            aria-label={t('find')}
            placeholder={t('find')}
            leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Switch<List>
          label={t('lists')}
          value={list}
          options={[
            { value: 'library', text: `${t('library')}${count(library)}` },
            { value: 'mine', text: `${t('mine')}${count(saved)}` },
            { value: 'history', text: t('history') },
          ]}
          onChange={setList}
        />
      </div>
      {list === 'history' ? (
        <div className={css.list}>{history}</div>
      ) : (
        <Answered answer={answer} what={t('theQuestions')}>
          {() =>
            list === 'library' ? (
              <LibraryList questions={library} text={text} onText={setText} onChosen={onChosen} />
            ) : (
              <MineList questions={saved} text={text} name={name} onChosen={onChosen} />
            )
          }
        </Answered>
      )}
      <Link to="/query/schema" className={css.schema}>
        <IconSchema size={16} stroke={1.75} aria-hidden="true" />
        {t('schemaLink')}
      </Link>
    </div>
  )
}

function split(questions: readonly ListedQuestion[]): { library: ListedQuestion[]; saved: ListedQuestion[] } {
  return {
    library: questions.filter(({ origin }) => origin === 'library'),
    saved: questions.filter(({ origin }) => origin === 'saved'),
  }
}
