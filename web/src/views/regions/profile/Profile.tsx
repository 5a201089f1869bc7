import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { RegionProfileDocument } from '../../../../generated/operations.ts'
import { Head } from '../Head.tsx'
import css from '../regions.module.css'

/** What is on record of the region on the date. */
export function Profile(): JSX.Element {
  const { t } = useTranslation('regions')
  const { region: id, asOf } = useWorld()
  const answer = useAnswer(RegionProfileDocument, { id, asOf })
  return (
    <div className={css.page}>
      <Answered answer={answer} what={t('what')}>
        {({ region }) => <Head title={region?.name ?? t('noRegion')} />}
      </Answered>
    </div>
  )
}
