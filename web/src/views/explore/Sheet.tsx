import { IconHelpCircle, IconRoute } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailDocument, type Label } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { kindOf } from '../../encoding/kind.ts'
import { shortName } from '../../graph/short-name.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Name } from '../../ui/Name.tsx'
import { ThingMark } from '../../ui/ThingMark.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Disagreements } from './detail-parts.ts'
import { Evidence } from './Evidence.tsx'
import { useExploration } from './exploration.ts'
import { Note } from './Note.tsx'
import { RelationsTable } from './RelationsTable.tsx'
import type { DetailNode } from './detail-node.ts'
import { WaysIn } from './WaysIn.tsx'
import { Wishes } from './Wishes.tsx'
import { WriteNote } from './WriteNote.tsx'
import css from './phone.module.css'

const tabs = ['neighbours', 'evidence', 'table'] as const
type Tab = (typeof tabs)[number]
const titles = { neighbours: 'tabNeighbours', evidence: 'tabEvidence', table: 'tabTable' } as const

/** What is said of one thing, for thumbs. */
export function Sheet({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const answer = useAnswer(DetailDocument, { id, asOf })
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node === null ? (
          <Empty icon={<IconHelpCircle size={26} stroke={1.75} />} title={t('goneThing')} />
        ) : (
          <SheetOf node={node} />
        )
      }
    </Answered>
  )
}

function SheetOf({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: path } = useTranslation('path')
  const { t: notes } = useTranslation('notes')
  const { nameOf, startPath } = useExploration()
  const words = useThingWords()
  const [tab, setTab] = useState<Tab>('neighbours')
  const statements = node.statements.edges.map((edge) => edge.node)
  const whole = statements.find((said) => said.type === 'PART_OF' && said.from.id === node.id)?.to
  const sources = new Set(statements.map((said) => said.source.id)).size
  return (
    <section aria-label={t('sheet', { name: nameOf(node) })} data-testid="detail">
      <header className={css.head}>
        <h2>
          <ThingMark thing={node} size={20} />
          <span>
            <Name of={node} />
          </span>
        </h2>
        <p className={css.hint}>
          {whole === undefined ? words.kind(node) : t('partOf', { name: shortName(nameOf(whole)) })} ·{' '}
          {t('evidenceCount', {
            statements: t('statements', { count: node.statements.totalCount }),
            sources: t('sources', { count: sources }),
          })}
        </p>
      </header>
      <Note about={node.id} title={notes('note')} />
      <Wishes node={node} />
      <div className={css.start}>
        <button type="button" onClick={() => startPath(node.id)}>
          <IconRoute size={16} stroke={1.75} aria-hidden="true" />
          {path('fromHere')}
        </button>
        <WriteNote id={node.id} />
      </div>
      <div className={css.tabs} role="group" aria-label={t('detail')}>
        {tabs.map((one) => (
          <button key={one} type="button" aria-pressed={one === tab} onClick={() => setTab(one)}>
            {t(titles[one])}
          </button>
        ))}
      </div>
      {tab === 'neighbours' && (
        <>
          <NeighbourLists node={node} />
          <WaysIn node={node} />
        </>
      )}
      {tab === 'evidence' && (
        <>
          <Evidence node={node} />
          {node.disagreements.length > 0 && <Disagreements wanted node={node} />}
        </>
      )}
      {tab === 'table' && (
        // A table that scrolls sideways must be reached by the keyboard.
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
        <div className={css.table} tabIndex={0} role="region" aria-label={t('tabTable')}>
          <RelationsTable filter="" />
        </div>
      )}
    </section>
  )
}

type Other = DetailNode['statements']['edges'][number]['node']['to']
type Others = Map<string, Other>

/** Neighbours by kind; a tap walks to one. */
function NeighbourLists({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { act, nameOf } = useExploration()
  const groups = new Map<Label, Others>()
  for (const { node: said } of node.statements.edges) {
    const other = said.from.id === node.id ? said.to : said.from
    const others: Others = groups.get(other.label) ?? new Map<string, Other>()
    groups.set(other.label, others.set(other.id, other))
  }
  return (
    <div className={css.lists}>
      {[...groups]
        .sort(([, a], [, b]) => b.size - a.size)
        .map(([label, others]) => (
          <details key={label}>
            <summary>
              <KindMark label={label} helix={['industry']} size={18} />
              <span className={css.grow}>
                {kindOf(label) === 'other' ? words.label(label) : t(`kind_${kindOf(label)}`)}{' '}
                <strong>{others.size}</strong>
              </span>
              <span className={css.show}>{t('show')}</span>
            </summary>
            <ul>
              {[...others.values()].map((other) => (
                <li key={other.id}>
                  <button type="button" onClick={() => act({ type: 'add', ids: [other.id], select: other.id })}>
                    {nameOf(other)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  )
}
