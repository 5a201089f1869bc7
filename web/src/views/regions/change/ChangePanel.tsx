import { IconArrowRight } from '@tabler/icons-react'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionChangeDocument } from '../../../../generated/operations.ts'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { DayChip } from '../../../ui/DayChip.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { Bone } from '../../../ui/Waiting.tsx'
import { useRegions } from '../use-regions.ts'
import { dayBefore } from './begin.ts'
import css from './change.module.css'
import { ChangePicture } from './ChangePicture.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import type { RegionChanges } from './facts.ts'

interface ChangePanelProps {
  region: string
  /** Says since when what now holds was chosen; undefined while that is asked. */
  columns: readonly { validFrom: string | null }[] | undefined
  /** Stands below the two dates until it is known: these stay, and with them the focus. */
  waiting?: ReactNode
  table?: boolean
}

/** Two portfolios of one region side by side, each on a date of its own. */
export function ChangePanel({ region, columns, waiting, table = false }: ChangePanelProps): JSX.Element {
  const { t } = useTranslation('regions')
  const { asOf, language, setAsOf } = useWorld()
  const { search, set } = useRegions()
  const began = columns?.map(({ validFrom }) => validFrom)
  const from = search.from ?? (began && dayBefore(began, asOf))
  return (
    <section className={`card ${css.panel ?? ''}`} aria-labelledby="change-title">
      <div className={css.head}>
        <h2 id="change-title">{t('change')}</h2>
        <div className={css.dates}>
          {from !== undefined && (
            <DayChip
              day={from}
              title={t('fromTitle')}
              label={t('fromDay', { date: showDate(from, language) })}
              onChoose={(day) => set({ from: day }, true)}
            />
          )}
          <IconArrowRight size={16} stroke={1.75} aria-hidden="true" />
          <DayChip
            day={asOf}
            title={t('toTitle')}
            label={t('toDay', { date: showDate(asOf, language) })}
            onChoose={setAsOf}
          />
        </div>
      </div>
      {from === undefined || columns === undefined ? (
        waiting
      ) : from >= asOf ? (
        <Notice tone="warn" title={t('changeOrder', { date: showDate(asOf, language) })} />
      ) : (
        <Changed region={region} from={from} table={table} />
      )}
    </section>
  )
}

function Changed({ region, from, table }: { region: string; from: string; table: boolean }): JSX.Element {
  const { t } = useTranslation('regions')
  const { asOf } = useWorld()
  const answer = useAnswer(RegionChangeDocument, { id: region, from, to: asOf })
  return (
    <Answered answer={answer} what={t('changeWhat')} skeleton={<Bone height="420px" />}>
      {({ changes }) =>
        changes === null ? (
          <p>{t('noRegion')}</p>
        ) : (
          <>
            <Counts changes={changes} />
            <ChangePicture changes={changes} />
            <p className={css.note}>{t('changeNote')}</p>
            {table && <ChangeTable changes={changes} />}
          </>
        )
      }
    </Answered>
  )
}

/** How many areas of which fate; the two dates are never mixed in one number. */
function Counts({ changes: { before, after } }: { changes: RegionChanges }): JSX.Element {
  const { t } = useTranslation('regions')
  const count = (areas: RegionChanges['before'], change: 'kept' | 'continued' | 'dropped' | 'added'): number =>
    areas.filter((area) => area.change === change).length
  const words = [
    t('changeCount_kept', { count: count(after, 'kept') }),
    t('changeCount_continued', { count: count(before, 'continued') }),
    t('changeCount_dropped', { count: count(before, 'dropped') }),
    t('changeCount_added', { count: count(after, 'added') }),
  ]
  const same = before.length > 0 && [...before, ...after].every(({ change }) => change === 'kept')
  return (
    <p className={css.counts} role="status">
      {same ? t('changeSame') : words.join(' · ')}
    </p>
  )
}
