import { Button } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Withdraw } from '../../writing/Withdraw.tsx'
import css from './statement-card.module.css'
import type { StatementData } from './statement-data.ts'

interface DisputesProps {
  statement: StatementData
  onChanged: () => void
}

/** Marks that the statement is wrong, with their reasons; withdrawn ones stay and say so. */
export function Disputes({ statement: { disputes }, onChanged }: DisputesProps): JSX.Element | null {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const [withdrawing, setWithdrawing] = useState<string>()
  const standing = disputes.filter(({ withdrawnBy }) => withdrawnBy === null).length
  if (disputes.length === 0) return null
  return (
    <div className={css.disputes}>
      <strong>{t('disputed', { count: standing })}</strong>
      {disputes.map((dispute) => (
        <div key={dispute.id} className={css.dispute} data-withdrawn={dispute.withdrawnBy !== null || undefined}>
          {dispute.reason}
          <small>
            {t('disputedBy', { by: dispute.by, at: showMoment(dispute.at, language) })}
            {dispute.withdrawnBy !== null &&
              `, ${t('withdrawn', { by: dispute.withdrawnBy, at: showMoment(dispute.withdrawnAt ?? dispute.at, language) })}`}
          </small>
          {dispute.withdrawnBy === null && (
            <Button variant="default" size="compact-sm" onClick={() => setWithdrawing(dispute.id)}>
              {t('withdraw')}
            </Button>
          )}
          <Withdraw
            entry={dispute}
            opened={withdrawing === dispute.id}
            onClose={() => {
              setWithdrawing(undefined)
              onChanged()
            }}
          />
        </div>
      ))}
    </div>
  )
}
