import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Name } from '../../../ui/Name.tsx'
import { Cite } from './Cite.tsx'
import type { Answer, Question } from './questions.ts'
import css from './report.module.css'
import { State } from './State.tsx'
import { WhoAsks } from './WhoAsks.tsx'

/** What one rule asks for, who says it should be there, where it is not, what lies nearest, and what would close it. */
export function QuestionPart({ question }: { question: Question }): JSX.Element {
  const { t } = useTranslation('report')
  const { t: gaps } = useTranslation('gaps')
  const { language } = useWorld()
  const { rule, answers } = question
  return (
    <div data-rule={rule.id} data-whole>
      <h3>{rule.title[language]}</h3>
      <p>{rule.question[language]}</p>
      <WhoAsks question={question} />
      <table className={css.answers}>
        <caption className="visually-hidden">{rule.question[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{gaps('nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <AnswerRow
              key={answer.subjects
                .flat()
                .map(({ id }) => id)
                .join(' ')}
              answer={answer}
            />
          ))}
        </tbody>
      </table>
      <p>
        <strong>{gaps('wouldClose')}:</strong> {rule.closes[language]}
      </p>
    </div>
  )
}

function AnswerRow({ answer: { subjects, cell, nearest, claims } }: { answer: Answer }): JSX.Element {
  const { t: gaps } = useTranslation('gaps')
  return (
    <tr>
      <th scope="row">
        <ul>
          {subjects.map((parts) => (
            <li key={parts.map(({ id }) => id).join(' ')}>
              {parts.map((part, at) => (
                <Fragment key={part.id}>
                  {at > 0 && ' – '}
                  <Name of={part} inline />
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      </th>
      <td>
        <State cell={cell} />
        <Cite of={claims} />
      </td>
      <td>
        {nearest === undefined ? (
          // Nothing is looked for beside a pair.
          subjects.every((parts) => parts.length === 1) && gaps('nearestNone')
        ) : (
          <>
            <Name of={nearest.thing} inline />
            <Cite of={nearest.places} />
          </>
        )}
      </td>
    </tr>
  )
}
