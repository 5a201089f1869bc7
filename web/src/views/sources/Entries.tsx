import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryListDocument, type EntryListQuery } from '../../../generated/operations.ts'
import { showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Withdraw } from '../../writing/Withdraw.tsx'
import css from './entries.module.css'
import { StatementRow } from './StatementRow.tsx'

type EntryItem = EntryListQuery['entries']['edges'][number]['node']

/** What people added and disputed, newest first, and a way to take it back. */
export function Entries(): JSX.Element {
  const { t } = useTranslation('sources')
  const answer = useAnswer(EntryListDocument, { after: null })
  return (
    <section aria-labelledby="entries-title" className={css.entries}>
      <h2 id="entries-title">{t('entries')}</h2>
      <p>{t('entriesText')}</p>
      <Answered answer={answer} what={t('theEntries')}>
        {({ entries }) =>
          entries.edges.length === 0 ? (
            <Empty icon={<IconPencil size={22} stroke={1.75} />} title={t('entriesNone')} />
          ) : (
            <>
              <ul>
                {entries.edges.map(({ node }) => (
                  <li key={node.id} className={`card ${css.entry ?? ''}`}>
                    <EntryCard entry={node} />
                  </li>
                ))}
              </ul>
              {entries.totalCount > entries.edges.length && (
                <p>{t('firstOf', { shown: entries.edges.length, count: entries.totalCount })}</p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  )
}

const didWhat = { statement: 'entryAdded', claim: 'entryClaimed', dispute: 'entryDisputed' } as const

/** Which list is claimed complete; the record says it also once the claim was withdrawn. */
function ClaimedList({ claim }: { claim: NonNullable<EntryItem['claim']> }): JSX.Element {
  const { t } = useTranslation('sources')
  const { names, language } = useWorld()
  const place = claim.territory === null ? '' : nameIn(claim.territory, names, language).main.text
  return (
    <p>
      <strong>{t('claimedList', { what: claim.what, place })}</strong>{' '}
      <span className={css.who}>{t('claimedIn', { title: claim.sourceTitle })}</span>
    </p>
  )
}

function EntryCard({ entry }: { entry: EntryItem }): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const [withdrawing, setWithdrawing] = useState(false)
  const at = showMoment(entry.at, language)
  return (
    <>
      {entry.claim !== null && <ClaimedList claim={entry.claim} />}
      {entry.statement !== null && <StatementRow of={entry.statement} />}
      {entry.statement === null && entry.claim === null && <p>{t('entryGone')}</p>}
      <p className={css.who}>{t(didWhat[entry.kind], { by: entry.by, at })}</p>
      {entry.reason !== null && <p className={css.reason}>{entry.reason}</p>}
      {entry.withdrawnBy === null ? (
        <Button variant="default" size="compact-sm" onClick={() => setWithdrawing(true)}>
          {t('withdraw')}
        </Button>
      ) : (
        <p className={css.who}>
          {t('withdrawn', { by: entry.withdrawnBy, at: showMoment(entry.withdrawnAt ?? entry.at, language) })}
        </p>
      )}
      <Withdraw entry={entry} opened={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}
