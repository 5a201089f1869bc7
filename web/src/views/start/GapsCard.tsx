import { IconGridDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartGapsDocument, type StartGapsQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { cellMark } from '../../encoding/cell.ts'
import { shortName } from '../../graph/short-name.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Card } from './Card.tsx'
import css from './preview-list.module.css'

type Matrix = StartGapsQuery['gapMatrix']

const carrier = 'measure-carrier'
/** What a glance at an area asks: who works on it, what happens, who pays, what it aims at, whom it meets. */
const ofAreas = [
  'area-academia',
  'area-industry',
  'area-public',
  'area-civil-society',
  'area-initiative',
  'area-funding',
  'area-action-plan',
  'area-goal',
  'area-cross-link',
]
const most = 4

/** Leads to Gaps; shows what the region's areas have, a mark for each question. */
export function GapsCard(): JSX.Element {
  const { t } = useTranslation('start')
  const { asOf, region } = useWorld()
  const answer = useAnswer(StartGapsDocument, { asOf, region, rules: [...ofAreas, carrier] })
  return (
    <Card
      to="/gaps"
      icon={IconGridDots}
      title={t('missing')}
      text={answer.data === undefined ? t('missingWait') : <Missing of={answer.data.gapMatrix} />}
    >
      <Answered answer={answer} what={t('gaps')}>
        {({ gapMatrix }) => <Areas of={gapMatrix} />}
      </Answered>
    </Card>
  )
}

/** How many measures nobody is said to carry; without measures, how much of the region's areas is on record. */
function Missing({ of }: { of: Matrix }): JSX.Element {
  const { t } = useTranslation('start')
  const measures = of.shares.find(({ ruleId }) => ruleId === carrier)
  if (measures !== undefined && measures.cells > 0) {
    const found = measures.cells - measures.covered - measures.indicated
    return <Marked text={t('missingCarrier', { found, count: measures.cells })} isOpen={found > 0} />
  }
  const areas = of.territories.flatMap(({ shares }) => shares.filter(({ ruleId }) => ofAreas.includes(ruleId)))
  const found = areas.reduce((sum, { covered }) => sum + covered, 0)
  const count = areas.reduce((sum, { cells }) => sum + cells, 0)
  if (count === 0) return <>{t('missingNone')}</>
  return <Marked text={t('missingAreas', { found, count })} />
}

/** The areas that the region has chosen, with what is known of each. */
function Areas({ of }: { of: Matrix }): JSX.Element {
  const { names, language } = useWorld()
  const { t } = useTranslation('start')
  const columns = of.rows.filter(({ depth, basis }) => depth === 0 && (basis === 'in_force' || basis === 'period_over'))
  const asked = of.rules.filter(({ id }) => ofAreas.includes(id))
  return (
    <ul className={css.list}>
      {columns.slice(0, most).map(({ id, subject, cells }) => {
        if (subject === null) return null
        const answers = asked.map((rule) => ({ rule, cell: cells.find(({ ruleId }) => ruleId === rule.id) }))
        const words = answers.map(({ rule, cell }) => `${rule.title[language]}: ${t(`cell_${cell?.state ?? 'none'}`)}`)
        const { main } = nameIn(subject, names, language)
        return (
          <li key={id}>
            <Link
              to="/gaps"
              search={{ area: subject.id }}
              className={css.row}
              title={words.join('\n')}
              aria-label={`${main.text}. ${words.join('. ')}`}
            >
              <span lang={main.lang}>{shortName(main.text)}</span>
              {answers.map(({ rule, cell }) => (
                <CellShapeMark
                  key={rule.id}
                  shape={cellMark(cell).shape}
                  {...(cell === undefined ? {} : { silent: cell.sources })}
                />
              ))}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
