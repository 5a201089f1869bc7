import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { GapRulesDocument } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { usePhone } from '../../ui/use-phone.ts'
import { AreasView } from './AreasView.tsx'
import css from './gaps.module.css'
import { RegionsView } from './RegionsView.tsx'
import { RestView } from './RestView.tsx'
import { ThemesView } from './ThemesView.tsx'
import { useGaps } from './use-gaps.ts'

/** What is missing, and who says that it should be there. */
export function Gaps(): JSX.Element {
  const { t } = useTranslation('gaps')
  const { search } = useGaps()
  const phone = usePhone()
  const answer = useAnswer(GapRulesDocument, {})
  return (
    <div className={css.view} data-fills>
      {search.by === 'themes' ? (
        <ThemesView />
      ) : (
        <Answered answer={answer} what={t('theCells')}>
          {({ gapRules: rules }) => {
            if (search.by === 'regions') return <RegionsView rules={rules} />
            if (search.by === 'rest') return <RestView rules={rules} />
            return <AreasView rules={rules} phone={phone} />
          }}
        </Answered>
      )}
    </div>
  )
}
