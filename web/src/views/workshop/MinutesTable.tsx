import { IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { verdictIcons } from '../../decisions/verdicts.ts'
import type { MinutesRow } from './minutes.ts'
import css from './minutes.module.css'
import { useWorkshop } from './use-workshop.ts'

/** The items with their votes, notes and decisions; each leads back to its item. */
export function MinutesTable({ rows }: { rows: readonly MinutesRow[] }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { t: words } = useTranslation('decisions')
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('votes')}</th>
          <th scope="col">{t('note')}</th>
          <th scope="col">{words('decision')}</th>
          <th scope="col">{t('byWhen')}</th>
          <th scope="col" className={css.noPrint}>
            <span className="visually-hidden">{t('takeOut')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.item.subject} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row: { item, vote, decision } }: { row: MinutesRow }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { language } = useWorld()
  const { open, queue } = useWorkshop()
  const last = decision ?? vote
  return (
    <tr>
      <th scope="row" data-head={t('item')}>
        <button type="button" onClick={() => open(item.subject)}>
          {item.label}
        </button>
      </th>
      <td data-head={t('votes')}>{vote === undefined ? t('noVote') : <Votes vote={vote} />}</td>
      <td data-head={t('note')} className={css.note}>
        {vote?.note ?? '–'}
      </td>
      <td>
        <Verdict decision={decision} />
      </td>
      <td data-head={t('byWhen')}>
        {last === undefined ? '–' : t('byAt', { by: last.by, at: showMoment(last.at, language) })}
      </td>
      <td className={css.noPrint}>
        <button
          type="button"
          className={css.out}
          data-out
          aria-label={t('takeOutOf', { name: item.label })}
          title={t('takeOut')}
          onClick={(event) => {
            focusBeside(event.currentTarget)
            queue.remove(item.subject)
          }}
        >
          <IconX size={20} stroke={1.75} aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
}

/** The row goes with its button: the same button of the next row takes the focus, of the last row that of the one before. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('tr')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const next = beside?.querySelector<HTMLElement>('[data-out]') ?? document.querySelector<HTMLElement>('#main')
  next?.focus()
}

function Votes({ vote }: { vote: NonNullable<MinutesRow['vote']> }): JSX.Element {
  const { t } = useTranslation('workshop')
  return (
    <>
      {t('voteWords', { now: vote.now, later: vote.later, no: vote.no })}
      {vote.present !== null && <small>{t('presentWords', { count: vote.present })}</small>}
    </>
  )
}

function Verdict({ decision }: Pick<MinutesRow, 'decision'>): JSX.Element {
  const { t } = useTranslation('workshop')
  const { t: words } = useTranslation('decisions')
  if (decision === undefined) return <>{t('undecided')}</>
  const Picture = verdictIcons[decision.verdict]
  return (
    <>
      <strong className={css.verdict}>
        <Picture size={20} stroke={1.75} aria-hidden="true" />
        {words(`done_${decision.verdict}`)}
      </strong>
      <q>{decision.reason}</q>
    </>
  )
}
