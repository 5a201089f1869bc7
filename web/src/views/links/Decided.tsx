import { Link } from '@tanstack/react-router'
import { useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkDecisionsQuery } from '../../../generated/operations.ts'
import { DecisionLine } from '../../decisions/DecisionLine.tsx'
import css from './decisions.module.css'
import { UndoDecision } from './UndoDecision.tsx'
import { useLinkWords } from './use-link-words.ts'

interface DecidedProps {
  decision: LinkDecisionsQuery['decisions']['edges'][number]['node']
  /** It stands among those of every region, so its own is named. */
  ofAll: boolean
}

/** One decision: about what, the statement it brought, and how to undo it while it stands. */
export function Decided({ decision, ofAll }: DecidedProps): JSX.Element {
  const { t } = useTranslation('links')
  const { t: words } = useTranslation('decisions')
  const { name } = useLinkWords()
  const [undoing, setUndoing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { region } = decision
  const open = decision.stands && decision.verdict !== 'reopen'
  const things = decision.things.map(name).join(' × ')
  return (
    <div className={css.decided} data-over={!decision.stands || undefined} ref={place} tabIndex={-1}>
      <p>
        {ofAll && region !== null && `${name(region)} · `}
        <strong>{things}</strong> {!decision.stands && <small>{t('stoodUntil')}</small>}
      </p>
      <DecisionLine decision={decision} />
      <p className={css.moves}>
        {decision.statement !== null && (
          <Link to="/statement/$id" params={{ id: decision.statement.id }}>
            {t('itsStatement')}
          </Link>
        )}
        {open && (
          <button
            type="button"
            aria-expanded={undoing}
            aria-label={`${words('undo')}: ${things}`}
            onClick={() => setUndoing(!undoing)}
          >
            {words('undo')}
          </button>
        )}
      </p>
      {open && undoing && (
        <UndoDecision
          decision={decision}
          region={region?.id}
          onDone={() => {
            setUndoing(false)
            // The form goes, and with it the button that was pressed.
            place.current?.focus()
          }}
        />
      )}
    </div>
  )
}
