import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionProfileDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { Bone } from '../../../ui/Waiting.tsx'
import { ChangePanel } from '../change/ChangePanel.tsx'
import { isThere } from '../is-there.ts'
import { NoRegion } from '../NoRegion.tsx'
import page from '../regions.module.css'
import { RegionHead } from '../RegionHead.tsx'
import { AreaCards } from './AreaCards.tsx'
import { Bottlenecks } from './Bottlenecks.tsx'
import { Governance } from './Governance.tsx'
import { Numbers } from './Numbers.tsx'
import css from './profile.module.css'

/** What a region stands for, what changed, what holds it back, who decides. */
export function Profile(): JSX.Element {
  const { t } = useTranslation('regions')
  const { region: id, asOf } = useWorld()
  const answer = useAnswer(RegionProfileDocument, { id, asOf })
  return (
    <div className={page.page}>
      <RegionHead />
      <Answered answer={answer} what={t('what')} skeleton={<Skeleton />}>
        {({ region }) =>
          region === null || !isThere(region, asOf) ? (
            <NoRegion />
          ) : (
            <>
              <Numbers numbers={region.numbers} />
              <AreaCards columns={region.columns} />
              <div className={css.columns}>
                <ChangePanel region={region.id} columns={region.columns} />
                <div className={`card ${css.side ?? ''}`}>
                  <Bottlenecks bottlenecks={region.bottlenecks} />
                  <Governance governance={region.governance} />
                </div>
              </div>
            </>
          )
        }
      </Answered>
    </div>
  )
}

function Skeleton(): JSX.Element {
  return (
    <>
      <Bone height="86px" />
      <Bone height="90px" />
      <div className={css.columns}>
        <Bone height="520px" />
        <Bone height="520px" />
      </div>
    </>
  )
}
