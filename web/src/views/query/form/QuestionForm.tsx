import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Question, Value } from '../facts.ts'
import { followsDay, parameterNames } from '../run/parameter-names.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import css from './question-form.module.css'
import { fieldText, typeOfValue } from './values.ts'

/** What the form of the statement in sight asks for, without its Cypher: each value, what it is, and what is usual. */
export function QuestionForm(): JSX.Element {
  const { t } = useTranslation('questions')
  const { asOf, language } = useWorld()
  const { active } = useWorkbench()
  const question = useTabQuestion(active)
  const asked = parameterNames(active.statement)
  return (
    <div className={css.form}>
      {question !== undefined && <Whose question={question} />}
      {asked.length === 0 ? (
        <p>{t('formNone')}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{t('parameters')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('parameterTitle')}</th>
              <th scope="col">{t('parameterType')}</th>
              <th scope="col">{t('formUsual')}</th>
              <th scope="col">{t('formNow')}</th>
            </tr>
          </thead>
          <tbody>
            {asked.map((name) => {
              const declared = question?.parameters.find((parameter) => parameter.name === name)
              return (
                <tr key={name}>
                  <th scope="row">
                    {declared?.title[language] ?? name} <code>${name}</code>
                  </th>
                  <td>{t(`type_${declared?.type ?? typeOfValue(active.values[name])}`)}</td>
                  <td>{shown(declared?.default as Value | undefined)}</td>
                  <td>{shown(active.values[name])}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {followsDay(active.statement) && <p>{t('formAsOf', { date: showDate(asOf, language) })}</p>}
    </div>
  )
}

/** Where the question comes from. */
function Whose({ question: { theme, by, at, version } }: { question: Question }): JSX.Element | null {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  if (theme !== null) return <p>{t('formTheme', { theme: theme.title[language] })}</p>
  if (by === null || at === null) return null
  return <p>{t('formBy', { version: version ?? 1, by, date: showDate(at.slice(0, 10), language) })}</p>
}

function shown(value: Value | undefined): string {
  if (value === undefined || value === null) return '–'
  return Array.isArray(value) ? value.map((one: Value) => fieldText(one)).join(', ') : fieldText(value)
}
