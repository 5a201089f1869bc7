import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkMatrixDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { useRegionName } from '../explore/use-region-name.ts'
import { NoRegion } from '../regions/NoRegion.tsx'
import { AreaPhone } from './AreaPhone.tsx'
import { Board } from './Board.tsx'
import { Decisions } from './Decisions.tsx'
import type { Matrix } from './facts.ts'
import { Head } from './Head.tsx'
import css from './links.module.css'
import { BoardBones } from './Bones.tsx'
import { NoPairs } from './NoPairs.tsx'
import { Opportunities } from './Opportunities.tsx'
import { SaveMatrix } from './SaveMatrix.tsx'
import { useChoice } from './use-choice.ts'

/** A region: its areas in pairs, and beside them what could be coupled. */
export function OneRegion({ phone }: { phone: boolean }): JSX.Element {
  const { t } = useTranslation('links')
  const { region: id, asOf } = useWorld()
  const region = useRegionName()
  const answer = useAnswer(LinkMatrixDocument, { region: id, asOf })
  const choice = useChoice()
  const matrix = answer.data?.linkMatrix ?? undefined
  const drawn = matrix !== undefined && matrix.cells.length > 0
  return (
    // Escape leads one step out wherever in the view the focus is.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className={css.desk} onKeyDown={choice.onKeyDown}>
      <div className={css.left}>
        <Head
          title={t('titleRegion', { region })}
          lead={matrix && <Lead matrix={matrix} />}
          actions={drawn && !phone && <SaveMatrix matrix={matrix} />}
        />
        <Answered answer={answer} what={t('theMatrix')} skeleton={<BoardBones />}>
          {({ linkMatrix }) => {
            if (linkMatrix === null) return <NoRegion />
            if (linkMatrix.cells.length === 0) return <NoPairs matrix={linkMatrix} region={region} />
            return phone ? (
              <AreaPhone matrix={linkMatrix} choice={choice} />
            ) : (
              <Board matrix={linkMatrix} choice={choice} />
            )
          }}
        </Answered>
        <Decisions region={id} name={region} />
      </div>
      <div className={css.right}>
        <Opportunities choice={choice} cells={matrix?.cells} />
      </div>
    </div>
  )
}

function Lead({ matrix }: { matrix: Matrix }): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  return (
    <>
      {t('lead', {
        areas: t('leadAreas', { count: matrix.areas.length }),
        pairs: t('leadPairs', { count: matrix.cells.length }),
        date: showDate(asOf, language),
      })}
    </>
  )
}
