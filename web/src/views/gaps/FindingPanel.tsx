import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { GapFindingDetailDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { cellMark } from '../../encoding/cell.ts'
import { CellMark } from '../../encoding/CellMark.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { ClosePanel } from '../../ui/ClosePanel.tsx'
import { Name } from '../../ui/Name.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import type { Finding } from './facts.ts'
import { FindingEvidence } from './FindingEvidence.tsx'
import { FindingSettle } from './FindingSettle.tsx'
import css from './finding.module.css'
import { useCellWords } from './use-cell-words.ts'
import { useGaps } from './use-gaps.ts'
import { WhoSays } from './WhoSays.tsx'

interface FindingPanelProps {
  /** `rule|subject` */
  cell: string
  /** Opened by keys: the panel takes the focus. */
  focus: boolean
  onClose: () => void
}

/** All that stands behind one cell: who asks for it, what is there, what lies near, and what would settle it. */
export function FindingPanel({ cell, focus, onClose }: FindingPanelProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf } = useWorld()
  const { lists } = useGaps()
  const cut = cell.indexOf('|')
  const answer = useAnswer(GapFindingDetailDocument, {
    rule: cell.slice(0, cut),
    subject: cell.slice(cut + 1),
    asOf,
    assume: lists.map(({ relation, kinds }) => ({ relation, kinds: [...kinds] })),
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    // A dialog that stands on the panel closes itself first.
    if (event.key !== 'Escape' || document.querySelector('[aria-modal="true"]') !== null) return
    event.preventDefault()
    onClose()
  }
  return (
    // Escape leads one step out wherever in the panel the focus is.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <aside className={css.panel} aria-label={t('theFinding')} onKeyDown={onKeyDown}>
      <ClosePanel label={t('closePanel')} onClose={onClose} />
      <Answered answer={answer} what={t('theFinding')}>
        {({ gapFinding }) =>
          gapFinding === null ? (
            <p className={css.section}>{t('noFinding')}</p>
          ) : (
            <>
              <FindingHead finding={gapFinding} focus={focus} />
              <WhoSays finding={gapFinding} />
              <FindingEvidence finding={gapFinding} />
              <FindingSettle finding={gapFinding} />
            </>
          )
        }
      </Answered>
    </aside>
  )
}

function FindingHead({ finding, focus }: { finding: Finding; focus: boolean }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { language } = useWorld()
  const words = useCellWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  const { rule, cell, subject, pair } = finding
  return (
    <header className={css.head}>
      <p className={css.state} data-shape={cellMark(cell).shape}>
        <CellMark cell={cell} />
        <span>{words(cell)}</span>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {subject !== null && <Name of={subject} inline />}
        {pair.map((area, index) => (
          <span key={area.id}>
            {index > 0 && ' – '}
            <Name of={area} inline />
          </span>
        ))}
        {': '}
        {rule.title[language]}
      </h2>
      <p>{rule.question[language]}</p>
      <p className={css.hint}>{t('panelSeverity', { severity: t(`severity_${rule.severity}`) })}</p>
    </header>
  )
}
