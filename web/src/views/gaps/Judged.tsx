import { Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate, showMoment } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Withdraw } from '../../writing/Withdraw.tsx'
import { keyOf } from './assumed.ts'
import type { AreaMatrix, Claim } from './facts.ts'
import css from './judged.module.css'
import { useGaps } from './use-gaps.ts'
import { useListWords } from './use-list-words.ts'

/** Chips in sight before "more". */
const few = 7

/** Which lists are judged as complete: by claim, solid; as a what-if, dashed, with nothing saved. */
export function Judged({ matrix }: { matrix: AreaMatrix }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { lists, toggle } = useGaps()
  const words = useListWords()
  const on = new Set(lists.map(keyOf))
  const [all, setAll] = useState(false)
  const kindsSeen = matrix.assumable.map(({ kinds }) => words.things(kinds))
  const first = new Set(leading(matrix).map(keyOf))
  const shown = matrix.assumable.filter((list) => all || first.has(keyOf(list)) || on.has(keyOf(list)))
  return (
    <div className={css.judged} role="group" aria-label={t('judged')}>
      <span className={css.label} title={t('judgedHelp')}>
        <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
        {t('judged')}
      </span>
      {matrix.coverage.map((coverage) => (
        <ClaimChip key={coverage.id} claim={coverage.statement} gaps={coverage.gaps} />
      ))}
      {shown.map((list) => {
        const things = words.things(list.kinds)
        const alone = kindsSeen.filter((one) => one === things).length === 1
        const text = alone ? things : words.full(list)
        return (
          <button
            key={keyOf(list)}
            type="button"
            className={css.whatIf}
            aria-pressed={on.has(keyOf(list))}
            aria-label={t('whatIf', { list: words.full(list) })}
            title={t('whatIfCount', { count: list.gaps })}
            onClick={() => toggle(list)}
          >
            {text}
          </button>
        )
      })}
      {matrix.assumable.length > first.size && (
        <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerLists') : t('moreLists', { count: matrix.assumable.length - shown.length })}
        </button>
      )}
      <Link to="/sources" className={css.more}>
        {t('allClaims')}
      </Link>
    </div>
  )
}

/** The lists that would decide most cells, in the order of the rules. */
function leading({ assumable }: AreaMatrix): AreaMatrix['assumable'] {
  const most = assumable.toSorted((a, b) => b.gaps - a.gaps).slice(0, few)
  return assumable.filter((list) => most.includes(list))
}

/** A list that somebody claims complete: who, when, on which source, and the way to take it back. */
function ClaimChip({ claim, gaps }: { claim: Claim; gaps: number }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const [opened, setOpened] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const { entry } = claim
  const what = useListWords().claimed(claim)
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        shadow="md"
        width={340}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <button
            type="button"
            className={css.claim}
            aria-label={t('claimOpens', { what })}
            onClick={() => setOpened(!opened)}
          >
            {what} {claim.asOf !== null && <small>{showDate(claim.asOf, language)}</small>}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('claimOpens', { what })}>
          <div className={css.card}>
            <strong>{what}</strong>
            <p>{claim.source.basedOn?.title ?? claim.source.title}</p>
            {entry !== null && <p>{t('claimBy', { by: entry.by, at: showMoment(entry.at, language) })}</p>}
            <p>{gaps === 0 ? t('claimMakesNone') : t('claimMakes', { count: gaps })}</p>
            <p className={css.links}>
              <Link to="/statement/$id" params={{ id: claim.id }}>
                {t('openStatement')}
              </Link>
              {entry !== null && (
                <button
                  type="button"
                  onClick={() => {
                    setOpened(false)
                    setWithdrawing(true)
                  }}
                >
                  {t('withdraw')}
                </button>
              )}
            </p>
          </div>
        </Popover.Dropdown>
      </Popover>
      {entry !== null && <Withdraw entry={entry} opened={withdrawing} onClose={() => setWithdrawing(false)} />}
    </>
  )
}
