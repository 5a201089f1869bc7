import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import css from './panel.module.css'
import { answers, votesIn } from './vote-draft.ts'
import type { VoteState } from './use-vote.ts'

/** One row an answer: its key, its words, its share of the room, its count to type. */
export function VoteRows({ vote }: { vote: VoteState }): JSX.Element {
  const { t } = useTranslation('workshop')
  const voted = votesIn(vote.draft)
  const whole = Math.max(vote.draft.present ?? 0, voted, 1)
  return (
    <>
      <ul className={css.rows}>
        {answers.map((answer, index) => (
          <li key={answer} data-answer={answer}>
            <button type="button" onClick={() => vote.add(answer, 1)} aria-keyshortcuts={String(index + 1)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>{t(answer)}</span>
              <span className="visually-hidden">{t('addOne')}</span>
            </button>
            <span className={css.track} aria-hidden="true">
              <span style={{ width: `${(100 * vote.draft[answer]) / whole}%` }} />
            </span>
            <input
              inputMode="numeric"
              aria-label={t('countOf', { answer: t(answer) })}
              value={vote.draft[answer]}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => vote.set({ [answer]: countIn(event.currentTarget.value) ?? 0 })}
              onKeyDown={leave}
            />
          </li>
        ))}
      </ul>
      <p className={css.present} data-wrong={vote.tooMany || undefined}>
        <label>
          <span>{t('voted', { count: voted })}</span>
          <input
            inputMode="numeric"
            aria-label={t('present')}
            placeholder="–"
            value={vote.draft.present ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => vote.setPresent(countIn(event.currentTarget.value))}
            onKeyDown={leave}
          />
          <span>{t('haveVoted')}</span>
        </label>
        {vote.tooMany && <strong role="status">{t('tooMany')}</strong>}
      </p>
    </>
  )
}

/** The number in what is typed; null where there is none. */
function countIn(text: string): number | null {
  const digits = text.replaceAll(/\D/gu, '').slice(0, 5)
  return digits === '' ? null : Number(digits)
}

/** Out of a field, so that single keys work again. */
function leave(event: { key: string; currentTarget: HTMLInputElement }): void {
  if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
}
