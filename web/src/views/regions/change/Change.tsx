import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionBeganDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import page from '../regions.module.css'
import { RegionHead } from '../RegionHead.tsx'
import { ChangePanel } from './ChangePanel.tsx'

/** The two portfolios and, in a table, what became of every area and who says so. */
export function Change(): JSX.Element {
  const { t } = useTranslation('regions')
  const { region: id, asOf } = useWorld()
  const answer = useAnswer(RegionBeganDocument, { id, asOf })
  return (
    <div className={page.page}>
      <RegionHead />
      <ChangePanel
        region={id}
        columns={answer.data === undefined ? undefined : (answer.data.region?.columns ?? [])}
        waiting={
          <Answered answer={answer} what={t('changeWhat')}>
            {() => null}
          </Answered>
        }
        table
      />
    </div>
  )
}
