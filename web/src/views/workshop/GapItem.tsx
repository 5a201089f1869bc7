import { IconQuote } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkshopGapDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { cellMark } from '../../encoding/cell.ts'
import { CellMark } from '../../encoding/CellMark.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { useWhere } from '../explore/use-where.ts'
import { useCellWords } from '../gaps/use-cell-words.ts'
import { type Gap, partsOf } from './facts.ts'
import { Side } from './PairHead.tsx'
import { WhoSays } from './WhoSays.tsx'
import css from './workshop.module.css'

/** Something that is asked for: of what, the question, who asks, how it stands and what would close it. */
export function GapItem({ subject }: { subject: string }): JSX.Element {
  const { t } = useTranslation('workshop')
  const { asOf } = useWorld()
  const { rule, rest } = partsOf(subject)
  const answer = useAnswer(WorkshopGapDocument, { rule, subject: rest, asOf })
  return (
    <Answered answer={answer}>
      {({ gapFinding }) =>
        gapFinding === null ? <p className={css.lead}>{t('noGap')}</p> : <Asked gap={gapFinding} />
      }
    </Answered>
  )
}

function Asked({ gap }: { gap: Gap }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const words = useCellWords()
  const { rule, subject, pair, cell } = gap
  return (
    <>
      <div className={css.pair}>
        {(subject === null ? pair : [subject]).map((thing) => (
          <Side key={thing.id} thing={thing} />
        ))}
        <p className={css.between} data-shape={cellMark(cell).shape}>
          <span className={css.bar}>
            <CellMark cell={cell} />
          </span>
          {words(cell)}
        </p>
      </div>
      <h2 className={css.asked}>{rule.question[language]}</h2>
      <WhoAsks gap={gap} />
      <p className={css.closes}>
        <strong>{t('wouldClose')}: </strong>
        {rule.closes[language]}
      </p>
    </>
  )
}

/** The documents that demand it, the one whose words are at hand first. */
function WhoAsks({ gap: { rule } }: { gap: Gap }): JSX.Element {
  const { t } = useTranslation('workshop')
  const where = useWhere()
  const [demand] = rule.demandedBy.toSorted((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null))
  const [document] = rule.documents
  if (demand !== undefined) return <WhoSays says={demand} about={[demand.to.name]} />
  if (document === undefined) return <p className={css.lead}>{t('ownRule')}</p>
  return (
    <p className={css.source}>
      <IconQuote size={20} stroke={1.75} aria-hidden="true" />
      <Link to="/sources" search={{ source: document.source.id }}>
        {document.source.title}
        {document.locator !== null && `, ${where({ locator: document.locator })}`}
      </Link>
    </p>
  )
}
