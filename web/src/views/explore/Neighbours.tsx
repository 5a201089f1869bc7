import { IconPlus } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../encoding/KindMark.tsx'
import { kindOf } from '../../encoding/kind.ts'
import { otherEnd } from '../../graph/walk.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { DetailNode } from './detail-node.ts'
import css from './detail.module.css'

type Group = DetailNode['neighbours'][number]

/** What is next to the thing, by kind and relation, how much of it is shown, and a + for the rest. */
export function Neighbours({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const { choose } = useExploration()
  const groups = node.neighbours.toSorted((a, b) => b.count - a.count)
  return (
    <section className={css.section} aria-label={t('neighbours')}>
      <h3 className={css.spread}>
        {t('neighbours')}
        <button type="button" className={css.more} onClick={() => choose(node)}>
          {t('expandChoose')}
        </button>
      </h3>
      <ul className={css.rows}>
        {groups.map((group) => (
          <NeighbourRow key={`${group.type} ${group.direction} ${group.label}`} node={node} group={group} />
        ))}
      </ul>
    </section>
  )
}

/** Most that one + brings. */
const once = 50

function NeighbourRow({ node, group }: { node: DetailNode; group: Group }): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { expand, graph, shown, view } = useExploration()
  const kind = kindOf(group.label)
  const on = new Set(shown.things.map((thing) => thing.id))
  const near = graph.statements
    .filter((said) => said.type === group.type && (group.direction === 'out' ? said.from : said.to) === node.id)
    .map((said) => otherEnd(said, node.id))
    .filter((id) => graph.things.get(id)?.label === group.label)
  const here = new Set(near.filter((id) => on.has(id))).size
  const off = view.off.includes(`kind:${kind}`)
  const verb = words.type(group.type)
  const what = t(`kind_${kind}`)
  const phrase = group.direction === 'out' ? t('outgoing', { verb }) : t('incoming', { verb })
  const state = off
    ? t('neighboursOff')
    : here >= group.count
      ? t('neighboursAll')
      : t('neighboursShown', { count: here })
  return (
    <li className={css.neighbour}>
      <KindMark label={group.label} helix={['industry']} size={16} />
      <span className={css.what}>
        {kind === 'other' ? words.label(group.label) : what} <strong>{group.count}</strong>
        <span className={css.how}>{phrase}</span>
      </span>
      <span className={css.hint}>{state}</span>
      {!off && here < group.count && (
        <button
          type="button"
          className={css.plus}
          aria-label={`${t('bring', { what })}: ${phrase}`}
          title={`${t('bring', { what })}: ${phrase}`}
          onClick={() =>
            expand(node.id, { label: group.label, type: group.type, direction: group.direction, first: once })
          }
        >
          <IconPlus size={16} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </li>
  )
}
