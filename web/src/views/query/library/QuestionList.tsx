import { IconPlayerPlay } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ComponentProps, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { useRoving } from '../../../ui/use-roving.ts'
import { useWorkbench } from '../use-workbench.ts'
import type { ListedQuestion, QuestionGroup } from './find-questions.ts'
import { frameValues } from './frame-values.ts'
import css from './library.module.css'

interface QuestionListProps {
  groups: readonly QuestionGroup[]
  onChosen?: (() => void) | undefined
}

/** Questions under their headings; one stop for Tab, arrows walk, Enter opens. */
export function QuestionList({ groups, onChosen }: QuestionListProps): JSX.Element {
  const flat = groups.flatMap(({ questions }) => questions)
  const { container, item } = useRoving(flat.length)
  return (
    <div className={css.list}>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`questions-${group.id}`}>
          <h2 id={`questions-${group.id}`} className={css.theme}>
            {group.title}
          </h2>
          <ul>
            {group.questions.map((question) => (
              <li key={question.id}>
                <QuestionLink
                  question={question}
                  stop={{ ...item(flat.indexOf(question)), onKeyDown: container.onKeyDown }}
                  onChosen={onChosen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface QuestionLinkProps {
  question: ListedQuestion
  stop: Pick<ComponentProps<'a'>, 'tabIndex' | 'ref' | 'onFocus' | 'onKeyDown'>
  onChosen?: (() => void) | undefined
}

function QuestionLink({ question, stop, onChosen }: QuestionLinkProps): JSX.Element {
  const { language, region } = useWorld()
  const { active } = useWorkbench()
  const values = frameValues(question.parameters, { region })
  const chosen = active.question?.id === question.id
  const words = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (chosen) words.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <Link
      to="/query"
      search={{ question: question.id, ...(Object.keys(values).length === 0 ? {} : { values }) }}
      className={css.question}
      aria-current={chosen || undefined}
      onClick={onChosen}
      {...stop}
    >
      <IconPlayerPlay size={14} stroke={1.75} aria-hidden="true" />
      <span ref={words}>
        {question.title[language]}
        <Saved question={question} />
      </span>
    </Link>
  )
}

/** Who saved it, for whom, and when. */
function Saved({ question: { by, at, visibility } }: { question: ListedQuestion }): JSX.Element | null {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  if (by === null || at === null) return null
  return (
    <small>
      {t(visibility === 'everyone' ? 'savedForAll' : 'savedForMe', { by, date: showDate(at.slice(0, 10), language) })}
    </small>
  )
}
