import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkshopPairDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Badge } from '../links/Badge.tsx'
import { type Candidate, partsOf, type Thing } from './facts.ts'
import { PairFacts } from './PairFacts.tsx'
import { PairHead } from './PairHead.tsx'
import { WhoSays } from './WhoSays.tsx'
import css from './workshop.module.css'

const kinds = ['areas', 'theme', 'regions', 'actors', 'actor_area'] as const

/** Two things, the question whether they should meet, who says so, and what is on record. */
export function PairItem({ subject, label }: { subject: string; label: string }): JSX.Element {
  const { asOf } = useWorld()
  const { ids } = partsOf(subject)
  const answer = useAnswer(WorkshopPairDocument, { id: subject, ids, asOf })
  return (
    <Answered answer={answer} what={label}>
      {({ nodes, linkCandidate }) => (
        <Pair things={nodes.filter((node) => node !== null)} candidate={linkCandidate} subject={subject} />
      )}
    </Answered>
  )
}

interface PairProps {
  things: readonly Thing[]
  candidate: Candidate | null
  subject: string
}

function Pair({ things, candidate, subject }: PairProps): JSX.Element {
  const { t } = useTranslation('workshop')
  const { language } = useWorld()
  const kind = kinds.find((one) => one === partsOf(subject).kind)
  // What a decision brought is nothing that a document says.
  const wishes = candidate?.section === 'wished' ? candidate.statements : []
  const [says] = wishes.toSorted((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null))
  return (
    <>
      <PairHead
        things={things}
        state={candidate?.state ?? null}
        plannedByDecision={candidate?.plannedByDecision === true}
      />
      {kind !== undefined && <h2 className={css.question}>{t(`question_${kind}`)}</h2>}
      {says === undefined ? (
        <p className={css.lead}>{candidate === null ? t('noCandidate') : candidate.why[language]}</p>
      ) : (
        <WhoSays says={says} about={things.map(({ name }) => name)} />
      )}
      {candidate !== null && (
        <>
          <PairFacts candidate={candidate} />
          <Badge kind={candidate.kind} look="room" section={candidate.section} />
        </>
      )}
    </>
  )
}
