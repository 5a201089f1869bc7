import { Button, Textarea } from '@mantine/core'
import { useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DecisionForm } from '../../decisions/DecisionForm.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { failureOf } from '../../ui/failure.ts'
import type { Said } from './facts.ts'
import css from './panel.module.css'
import { StaleVote } from './StaleVote.tsx'
import { useFull } from './use-full.ts'
import { useVote, type VoteState } from './use-vote.ts'
import { useWorkshop } from './use-workshop.ts'
import { useWorkshopKeys } from './use-workshop-keys.ts'
import { answers } from './vote-draft.ts'
import { VoteRows } from './VoteRows.tsx'

/** The counts, the note and the decision on one item, and the keys for all of them. */
export function VoteAndDecide({ subject, said }: { subject: string; said: Said }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { region, asOf, step, showMinutes } = useWorkshop()
  const { toggle } = useFull()
  const note = useRef<HTMLTextAreaElement>(null)
  const vote = useVote({ subject, region, vote: said.votes.edges[0]?.node, votes: said.votes.totalCount })
  const [last] = said.decisions.edges
  useWorkshopKeys({
    onVote: (answer, change) => vote.add(answers[answer], change),
    onNote: () => note.current?.focus(),
    onSave: vote.save,
    onStep: step,
    onMinutes: () => showMinutes(true),
    onFull: toggle,
  })
  return (
    <>
      <section className={css.section} aria-labelledby="workshop-vote">
        <h2 id="workshop-vote">{t('vote')}</h2>
        <VoteRows vote={vote} />
      </section>
      <section className={css.section} aria-labelledby="workshop-note">
        <h2 id="workshop-note">{t('note')}</h2>
        <Textarea
          ref={note}
          aria-labelledby="workshop-note"
          aria-keyshortcuts="N"
          autosize
          minRows={2}
          maxRows={5}
          maxLength={4000}
          value={vote.draft.note}
          onChange={(event) => vote.set({ note: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
            // A note has lines of its own, so Enter alone does not send it.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) vote.save()
          }}
        />
        <Save vote={vote} votes={said.votes.totalCount} />
      </section>
      <DecisionForm
        {...{ subject, region, asOf }}
        decision={last === undefined || last.node.verdict === 'reopen' ? null : last.node}
        decisions={said.decisions.totalCount}
        // What was counted belongs to what was decided.
        onDecided={vote.save}
      />
    </>
  )
}

function Save({ vote, votes }: { vote: VoteState; votes: number }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { error } = vote
  return (
    <>
      <p className={css.save}>
        <Button
          variant="default"
          disabled={!vote.dirty || vote.tooMany}
          loading={vote.saving}
          aria-keyshortcuts="S"
          onClick={vote.save}
        >
          {t('saveVote')}
        </Button>
        <span role="status">{vote.dirty ? t('unsaved') : votes > 0 ? t('saved') : ''}</span>
      </p>
      {error !== undefined &&
        (failureOf(error).code === 'STALE' ? <StaleVote error={error} /> : <ErrorState error={error} />)}
    </>
  )
}
