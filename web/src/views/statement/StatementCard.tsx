import { Button, CopyButton } from '@mantine/core'
import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { couplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import chip from '../../ui/chip.module.css'
import { HowSure } from '../../ui/HowSure.tsx'
import { Name } from '../../ui/Name.tsx'
import { ThingMark } from '../../ui/ThingMark.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { isWebAddress } from '../../ui/web-address.ts'
import { AddStatement } from '../../writing/AddStatement.tsx'
import { Dispute } from '../../writing/Dispute.tsx'
import { Withdraw } from '../../writing/Withdraw.tsx'
import { exploreThing } from '../explore-link.ts'
import side from '../sources/side-card.module.css'
import { Disputes } from './Disputes.tsx'
import { isWish } from './is-wish.ts'
import css from './statement-card.module.css'
import { StatementFacts } from './StatementFacts.tsx'
import type { StatementData } from './statement-data.ts'

interface StatementCardProps {
  statement: StatementData
  onChanged: () => void
}

/** Who, what and how sure, drawn with their marks; every fact of it; and what one can do. */
export function StatementCard({ statement, onChanged }: StatementCardProps): JSX.Element {
  const { t } = useTranslation('sources')
  return (
    <section className={`card ${side.card ?? ''}`} aria-label={t('theStatement')}>
      <div className={css.head}>
        <HowSure modality={statement.modality} wish={isWish(statement)} />
        <span className={css.place}>
          {statement.quotation === null ? t('statementOf') : t('statementOn', { line: statement.quotation.number })}
        </span>
        <CopyButton value={location.href}>
          {({ copied, copy }) => (
            <button
              type="button"
              className={chip.square}
              onClick={copy}
              aria-label={t('copyLink')}
              title={t('copyLink')}
            >
              <IconCopy size={18} stroke={1.75} aria-hidden="true" color={copied ? 'var(--k-ok)' : undefined} />
            </button>
          )}
        </CopyButton>
        {isWebAddress(statement.source.url) && (
          <a
            className={chip.square}
            href={statement.source.url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('openSource')}
            title={t('openSource')}
          >
            <IconExternalLink size={18} stroke={1.75} aria-hidden="true" />
          </a>
        )}
      </div>
      <Ends statement={statement} />
      <StatementFacts statement={statement} />
      <Disputes statement={statement} onChanged={onChanged} />
      <Actions statement={statement} onChanged={onChanged} />
    </section>
  )
}

function Ends({ statement }: { statement: StatementData }): JSX.Element {
  const words = useThingWords()
  const coupling = statement.type === 'CROSS_LINK'
  return (
    <div className={css.ends} data-wish={isWish(statement) || undefined}>
      <End of={statement.from} />
      <span className={css.line}>
        {coupling ? (
          <Dumbbell state={couplingMark(statement)} width={96} />
        ) : (
          <LineMark modality={statement.modality} width={96} />
        )}
        {words.type(statement.type)}
      </span>
      <End of={statement.to} />
    </div>
  )
}

function End({ of }: { of: StatementData['from'] }): JSX.Element {
  return (
    <Link {...exploreThing(of.id)} className={css.end}>
      <ThingMark thing={of} size={26} />
      <span>
        <Name of={of} />
      </span>
    </Link>
  )
}

function Actions({ statement, onChanged }: StatementCardProps): JSX.Element {
  const { t } = useTranslation('sources')
  const [open, setOpen] = useState<'dispute' | 'add' | 'withdraw'>()
  const close = (): void => setOpen(undefined)
  const entry = statement.entry?.withdrawnBy === null ? statement.entry : null
  return (
    <div className={side.actions}>
      <Link {...exploreThing(statement.from.id, statement.to.id)} className={css.primary}>
        {t('showOnCanvas')}
      </Link>
      <Button variant="default" onClick={() => setOpen('dispute')}>
        {t('dispute')}
      </Button>
      <Button variant="default" onClick={() => setOpen('add')}>
        {t('addMore')}
      </Button>
      {entry && (
        <Button variant="default" onClick={() => setOpen('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      <Dispute
        statement={statement.id}
        seen={statement.disputes.length}
        opened={open === 'dispute'}
        onClose={close}
        onChanged={onChanged}
      />
      <AddStatement
        opened={open === 'add'}
        onClose={close}
        from={statement.from}
        to={statement.to}
        type={statement.type}
      />
      {entry && <Withdraw entry={entry} opened={open === 'withdraw'} onClose={close} />}
    </div>
  )
}
