import { Button } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered } from '../../ui/Answered.tsx'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { minutesOf, type MinutesRow } from './minutes.ts'
import css from './minutes.module.css'
import { MinutesTable } from './MinutesTable.tsx'
import { useFull } from './use-full.ts'
import { useMinutes } from './use-minutes.ts'
import { useMinutesRows } from './use-minutes-rows.ts'
import { useWorkshop } from './use-workshop.ts'
import { useWorkshopKeys } from './use-workshop-keys.ts'

/** What the workshop came to, item by item: on the screen, on paper and as a table to take along. */
export function Minutes(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { region, queue, step, showMinutes } = useWorkshop()
  const { toggle } = useFull()
  const answer = useMinutes(region)
  useWorkshopKeys({
    onVote: () => undefined,
    onNote: () => undefined,
    onSave: () => undefined,
    onStep: step,
    onMinutes: () => showMinutes(false),
    onFull: toggle,
  })
  return (
    <section className={css.minutes} aria-labelledby="workshop-minutes">
      <Answered answer={answer} what={t('theMinutes')}>
        {({ decisions, votes }) => {
          const rows = minutesOf(queue.items, { decisions, votes })
          return (
            <>
              <div className={css.head}>
                <h2 id="workshop-minutes">{t('minutes')}</h2>
                <Tools rows={rows} />
              </div>
              <MinutesTable rows={rows} />
              <p className={css.foot}>{t('minutesFoot', { address: location.href })}</p>
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function Tools({ rows }: { rows: readonly MinutesRow[] }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { region, asOf } = useWorkshop()
  const { heads, texts } = useMinutesRows()
  const save = (): void => {
    const name = t('fileName', { region: region.replaceAll(/\W+/gu, '-'), date: asOf })
    saveFile(`${name}.csv`, csvOf(heads, rows.map(texts)), 'text/csv')
  }
  return (
    <div className={css.tools}>
      <Button
        variant="default"
        leftSection={<IconDownload size={20} stroke={1.75} aria-hidden="true" />}
        onClick={save}
      >
        {t('csv')}
      </Button>
      <Button leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden="true" />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  )
}
