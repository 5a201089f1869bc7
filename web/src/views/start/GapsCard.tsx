import { IconGridDots } from '@tabler/icons-react'
import type { JSX } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { StartGapsDocument, type StartGapsQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { cellMark } from '../../encoding/cell.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Card } from './Card.tsx'
import css from './preview-list.module.css'
import { ShortName } from './ShortName.tsx'

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

/** How many measures nobody is said to carry; without measures, how much of its areas is on record. */
function Missing({ of }: { of: Matrix }): JSX.Element {
  const { t } = useTranslation('start')
  const measures = of.shares.filter(({ ruleId }) => ruleId === carrier)
  const areas = of.shares.filter(({ ruleId }) => ofAreas.includes(ruleId))
  const total = (some: Matrix['shares'], part: 'cells' | 'covered' | 'gaps' | 'noneRecorded'): number =>
    some.reduce((sum, share) => sum + share[part], 0)
  const [key, some, found] =
    total(measures, 'cells') > 0
      ? (['missingCarrier', measures, total(measures, 'gaps') + total(measures, 'noneRecorded')] as const)
      : (['missingAreas', areas, total(areas, 'covered')] as const)
  const count = total(some, 'cells')
  if (count === 0) return <>{t('missingNone')}</>
  return (
    <Trans
      t={t}
      i18nKey={key}
      values={{ found, count }}
      components={{ b: <b data-open={key === 'missingCarrier' || undefined} /> }}
    />
  )
}

function Areas({ of }: { of: Matrix }): JSX.Element {
  const { t } = useTranslation('start')
  const { language } = useWorld()
  const columns = of.rows.filter(({ depth }) => depth === 0).slice(0, most)
  const asked = of.rules.filter(({ id }) => ofAreas.includes(id))
  return (
    <ul className={css.list}>
      {columns.map(({ id, subject, cells }) => (
        <li key={id}>
          {subject !== null && <ShortName of={subject} />}
          <span className="visually-hidden">
            {t('missingRow', { count: cells.filter(({ state }) => state === 'COVERED').length, of: asked.length })}
          </span>
          <span className={css.marks}>
            {asked.map((rule) => {
              const cell = cells.find(({ ruleId }) => ruleId === rule.id)
              return (
                <span key={rule.id} title={rule.title[language]}>
                  <CellShapeMark
                    shape={cellMark(cell).shape}
                    {...(cell === undefined ? {} : { silent: cell.sources })}
                  />
                </span>
              )
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
