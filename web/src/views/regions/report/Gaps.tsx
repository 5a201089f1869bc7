import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { AreaMatrix } from './AreaMatrix.tsx'
import { CellLegend } from './CellLegend.tsx'
import type { Content } from './content.ts'
import type { Matrix } from './facts.ts'
import { QuestionPart } from './QuestionPart.tsx'
import css from './report.module.css'
import { State } from './State.tsx'

/** What the rules ask and what the graph answers: the marks of all, and in words what is not there. */
export function Gaps({ content }: { content: Content }): JSX.Element {
  const { t } = useTranslation('report')
  const { matrix, questions, findings } = content
  const shown = questions.flatMap(({ answers }) => answers.flatMap(({ subjects }) => subjects)).length
  return (
    <>
      <section className={css.section} data-page>
        <h2>{t('gaps')}</h2>
        <p>{t('gapsText')}</p>
        <h3>{t('gapsAreas')}</h3>
        <CellLegend />
        <AreaMatrix matrix={matrix} />
        <h3>{t('gapsRegion')}</h3>
        <RegionRules matrix={matrix} />
      </section>
      <section className={css.section} data-page>
        <h2>{t('findings')}</h2>
        <p>{questions.length === 0 ? t('findingsNone') : t('findingsText', { count: findings })}</p>
        {shown < findings && <p>{t('findingsFirst', { count: shown })}</p>}
        {questions.map((question) => (
          <QuestionPart key={question.rule.id} question={question} />
        ))}
      </section>
    </>
  )
}

function RegionRules({ matrix }: { matrix: Matrix }): JSX.Element {
  const { t } = useTranslation('report')
  const { language } = useWorld()
  const row = matrix.rows.find(({ kind }) => kind === 'territory')
  const asked = matrix.rules.flatMap((rule) => {
    const cell = row?.cells.find(({ ruleId }) => ruleId === rule.id)
    return cell === undefined ? [] : [{ rule, cell }]
  })
  if (asked.length === 0) return <p>{t('gapsRegionNone')}</p>
  return (
    <table className={css.rules}>
      <caption className="visually-hidden">{t('gapsRegion')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rule')}</th>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map(({ rule, cell }) => (
          <tr key={rule.id}>
            <th scope="row">{rule.title[language]}</th>
            <td>{rule.question[language]}</td>
            <td>
              <State cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
