import { IconExternalLink, IconHelpCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StatementDetailDocument, type StatementDetailQuery } from '../../../generated/operations.ts'
import { showDate, showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { couplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { isLine } from '../../graph/picture-lines.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { HowSure } from '../../ui/HowSure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { isWebAddress } from '../../ui/web-address.ts'
import { useExploration } from './exploration.ts'
import { Quotation } from './Quotation.tsx'
import { useWhere } from './use-where.ts'
import css from './detail.module.css'

type Said = NonNullable<StatementDetailQuery['statement']>

/** One statement: its two things, how sure, its words and its source; the others on the same line after it. */
export function StatementDetail({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const answer = useAnswer(StatementDetailDocument, { id, asOf })
  return (
    <Answered answer={answer}>
      {({ statement }) =>
        statement === null ? (
          <Empty icon={<IconHelpCircle size={26} stroke={1.75} />} title={t('goneStatement')} />
        ) : (
          <>
            <StatementHead said={statement} />
            <Words said={statement} />
            <Facts said={statement} />
            <SameLine id={id} />
          </>
        )
      }
    </Answered>
  )
}

function StatementHead({ said }: { said: Said }): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { act, nameOf } = useExploration()
  const coupling = said.type === 'CROSS_LINK'
  const thing = (of: Said['from']): JSX.Element => (
    <button type="button" className={css.thingLink} onClick={() => act({ type: 'add', ids: [of.id], select: of.id })}>
      {nameOf(of)}
    </button>
  )
  return (
    <header className={css.head}>
      <p className={css.kind}>
        {coupling ? <Dumbbell state={couplingMark(said)} /> : <LineMark modality={said.modality} />}
        {t('statement')}
      </p>
      <h2 className={css.sentence} tabIndex={-1}>
        {thing(said.from)} <span className={css.verb}>{words.type(said.type)}</span> {thing(said.to)}
      </h2>
      <p className={css.chips}>
        <HowSure modality={said.modality} wish={coupling} />
        {coupling && said.modality === 'stated' && <span className={css.chip}>{t(couplingMark(said))}</span>}
      </p>
      {!said.holds && <p className={css.hint}>{t('notHolding')}</p>}
    </header>
  )
}

function Words({ said }: { said: Said }): JSX.Element {
  const { t } = useTranslation('explore')
  const where = useWhere()
  const disputes = said.disputes.filter((dispute) => dispute.withdrawnAt === null)
  return (
    <section className={css.section} aria-label={t('source')}>
      {disputes.length > 0 && (
        <Notice tone="warn" title={t('disputed', { count: disputes.length })}>
          {disputes[0]?.reason}
        </Notice>
      )}
      {said.quotation === null ? (
        <p className={css.hint}>{said.source.url === null ? t('noText') : t('webNoText')}</p>
      ) : (
        <Quotation line={said.quotation.text} about={[said.from.name, said.to.name]} />
      )}
      <p className={css.source}>
        <strong>{said.source.title}</strong>
        <span className={css.hint}>
          {said.source.publisher} · {[said, ...said.alsoAt.map((locator) => ({ locator }))].map(where).join(', ')}
        </span>
      </p>
      <p className={css.links}>
        <Link to="/statement/$id" params={{ id: said.id }}>
          {t('openStatement')}
        </Link>
        <Link to="/sources" search={{ source: said.source.id }}>
          {t('openSource')}
        </Link>
        {isWebAddress(said.source.url) && (
          <a href={said.source.url} target="_blank" rel="noreferrer">
            {t('openWeb')}
            <IconExternalLink size={14} stroke={1.75} aria-hidden="true" />
          </a>
        )}
      </p>
    </section>
  )
}

function Facts({ said }: { said: Said }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: sources } = useTranslation('sources')
  const { language } = useWorld()
  const day = (text: string): string => showDate(text, language)
  const valid = [
    said.validFrom === null ? null : t('fromDay', { day: day(said.validFrom) }),
    said.validTo === null ? null : t('toDay', { day: day(said.validTo) }),
  ].filter((part) => part !== null)
  const facts: [string, ReactNode][] = [[sources('readBy'), sources(`read_${said.basis}`)]]
  if (said.statedOn !== null) facts.push([t('said'), day(said.statedOn)])
  if (valid.length > 0) facts.push([t('valid'), valid.join(' ')])
  if (said.role !== null) facts.push([t('role'), said.role])
  if (said.amount !== null) facts.push([t('amount'), `${showNumber(said.amount, language)} ${said.currency ?? ''}`])
  if (said.note !== null) facts.push([t('note'), said.note])
  if (said.alsoSaidBy.length > 0)
    facts.push([
      sources('alsoSaidBy'),
      said.alsoSaidBy.map((other) => (
        <Link key={other.id} to="/statement/$id" params={{ id: other.id }} className={css.other}>
          {other.source.title}
        </Link>
      )),
    ])
  return (
    <section className={css.section}>
      <dl className={css.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The other statements between the same two things. */
function SameLine({ id }: { id: string }): JSX.Element | null {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { lines, act } = useExploration()
  const line = lines.find((one) => isLine(one, id))
  const others = line?.statements.filter((statement) => statement.id !== id) ?? []
  if (line === undefined || others.length === 0) return null
  return (
    <section className={css.section} aria-label={t('alsoSaid')}>
      <h3>{t('lineOf', { count: line.statements.length })}</h3>
      <ul className={css.rows}>
        {others.map((statement) => (
          <li key={statement.id}>
            <button
              type="button"
              className={css.evidence}
              onClick={() => act({ type: 'selectLine', id: statement.id })}
            >
              <LineMark modality={statement.modality} width={28} />
              <span className={css.said}>{words.type(statement.type)}</span>
              <span className={css.by}>{statement.source.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
