import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkCardDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { AddToWorkshop } from '../../decisions/AddToWorkshop.tsx'
import { DecisionForm } from '../../decisions/DecisionForm.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { CodeBox } from '../../ui/CodeBox.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { Badge } from './Badge.tsx'
import css from './card.module.css'
import { EvidencePicture } from './EvidencePicture.tsx'
import type { Candidate } from './facts.ts'
import { OpenInExplore } from './OpenInExplore.tsx'
import { Parts } from './Parts.tsx'
import { SaidLines } from './SaidList.tsx'
import { Supporters } from './Supporters.tsx'
import { useLinkWords } from './use-link-words.ts'
import { WishQuotation } from './WishQuotation.tsx'

/** All that speaks for a candidate: the things around it, why, what its score is made of, who could act. */
export function Card({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf } = useWorld()
  const answer = useAnswer(LinkCardDocument, { id, asOf })
  return (
    <div className={css.card}>
      <Answered answer={answer} what={t('theCard')} skeleton={<Bone height="260px" />}>
        {({ linkCandidate }) =>
          linkCandidate === null ? <p role="status">{t('noCandidate')}</p> : <Body candidate={linkCandidate} />
        }
      </Answered>
    </div>
  )
}

/** What was rejected leaves its list, and the card stands apart: whoever decided by keys goes on there. */
function goOn(id: string): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus()
}

/** The statements that find it, each with its parameters, as they can be run. */
function Queries({ of }: { of: Candidate['queries'] }): JSX.Element {
  const { t } = useTranslation('links')
  return (
    <details className={css.more} data-queries>
      <summary>{t('cypherOf', { count: of.length })}</summary>
      <ol className={css.queries}>
        {of.map(({ name, text, parameters }) => (
          <li key={name}>
            <h4>{name}</h4>
            <CodeBox code={text} />
            <h4>{t('parameters')}</h4>
            <CodeBox code={parameters} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Body({ candidate }: { candidate: Candidate }): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  const words = useLinkWords()
  const { a, b, evidence } = candidate
  return (
    <>
      <div className={css.both}>
        <div className={css.reasons}>
          <EvidencePicture candidate={candidate} />
          <WishQuotation candidate={candidate} />
        </div>
        <div className={css.reasons}>
          <p className={css.why}>{candidate.why[language]}</p>
          <Parts candidate={candidate} />
          <Badge kind={candidate.kind} look="card" />
        </div>
      </div>
      <DecisionForm
        subject={candidate.id}
        decision={candidate.decision}
        decisions={candidate.decisions}
        region={candidate.region.id}
        asOf={asOf}
        onDecided={() => requestAnimationFrame(() => goOn(candidate.id))}
      />
      <Supporters candidate={candidate} />
      <details className={css.more}>
        <summary>{t('evidence', { count: evidence.statements.length })}</summary>
        <SaidLines said={evidence.statements} />
      </details>
      <Queries of={candidate.queries} />
      <footer className={css.foot}>
        <AddToWorkshop subject={candidate.id} label={`${words.name(a)} × ${words.name(b)}`} />
        <OpenInExplore ids={[a.id, b.id, ...evidence.nodes.map(({ id }) => id)]} />
      </footer>
    </>
  )
}
