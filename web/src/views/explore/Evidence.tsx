import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Modality, StatementFactsFragment } from '../../../generated/operations.ts'
import { couplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { shortName } from '../../graph/short-name.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { DetailNode } from './detail-node.ts'
import { lineOf } from './where.ts'
import css from './detail.module.css'

/** Rows before "more". */
const few = 5

/** Every statement about the thing that holds on the date, with its line mark and its source. */
export function Evidence({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const [all, setAll] = useState(false)
  const statements = firmestFirst(node.statements.edges.map((edge) => edge.node))
  const sources = new Set(statements.map((statement) => statement.source.id))
  const rows = all ? statements : statements.slice(0, few)
  return (
    <section className={css.section} aria-label={t('evidence')}>
      <h3>
        {t('evidence')}{' '}
        <span className={css.hint}>
          {t('evidenceCount', {
            statements: t('statements', { count: node.statements.totalCount }),
            sources: t('sources', { count: sources.size }),
          })}
        </span>
      </h3>
      {statements.length === 0 && <p className={css.hint}>{t('evidenceNone')}</p>}
      <ul className={css.rows}>
        {rows.map((statement) => (
          <EvidenceRow key={statement.id} statement={statement} about={node.id} />
        ))}
      </ul>
      {!all && statements.length > few && (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          {t('evidenceMore', { count: statements.length - few })}
        </button>
      )}
      {all && node.statements.totalCount > statements.length && (
        <p className={css.hint}>{t('evidenceFirst', { count: statements.length })}</p>
      )}
    </section>
  )
}

const firmness: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred', 'computed']

/** Couplings lead, then what is surest; what a source covers or demands comes last. */
function firmestFirst(statements: readonly StatementFactsFragment[]): StatementFactsFragment[] {
  const rank = (said: StatementFactsFragment): number =>
    said.type === 'CROSS_LINK' ? -1 : firmness.indexOf(said.modality) + (said.from.label === 'Source' ? 10 : 0)
  return statements.toSorted((a, b) => rank(a) - rank(b))
}

interface EvidenceRowProps {
  statement: StatementFactsFragment
  about: string
}

function EvidenceRow({ statement, about }: EvidenceRowProps): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const words = useThingWords()
  const { act, nameOf } = useExploration()
  const verb = words.type(statement.type)
  const line = lineOf(statement.locator)
  const sentence = (name: (of: StatementFactsFragment['from']) => string): string =>
    statement.from.id === about ? `${verb} ${name(statement.to)}` : `${name(statement.from)} ${t('incoming', { verb })}`
  return (
    <li>
      <button type="button" className={css.evidence} onClick={() => act({ type: 'selectLine', id: statement.id })}>
        {statement.type === 'CROSS_LINK' ? (
          <Dumbbell state={couplingMark(statement)} width={28} />
        ) : (
          <LineMark modality={statement.modality} width={28} />
        )}
        <span className={css.said} title={sentence(nameOf)}>
          {sentence((of) => shortName(nameOf(of)))}
        </span>
        <span className={css.by}>
          {statement.source.publisher}
          {line !== null && `, ${frame('lineNo', { number: line })}`}
        </span>
      </button>
    </li>
  )
}
