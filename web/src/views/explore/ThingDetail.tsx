import { IconAffiliate, IconEyeOff, IconHelpCircle, IconPinned, IconPinnedOff } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { shortName } from '../../graph/short-name.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Name } from '../../ui/Name.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Disagreements } from './detail-parts.ts'
import { Evidence } from './Evidence.tsx'
import { useExploration } from './exploration.ts'
import { Neighbours } from './Neighbours.tsx'
import { Note } from './Note.tsx'
import { WaysIn } from './WaysIn.tsx'
import { Wishes } from './Wishes.tsx'
import { WriteNote } from './WriteNote.tsx'
import css from './detail.module.css'
import type { DetailNode } from './detail-node.ts'

/** Everything about one thing: what it is, what it wishes for, who says so and who differs, its neighbours, the way in. */
export function ThingDetail({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: notes } = useTranslation('notes')
  const { asOf } = useWorld()
  const answer = useAnswer(DetailDocument, { id, asOf })
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node === null ? (
          <Empty icon={<IconHelpCircle size={26} stroke={1.75} />} title={t('goneThing')} />
        ) : (
          <>
            <ThingHead node={node} />
            <Note about={node.id} title={notes('note')} />
            <Wishes node={node} />
            <Evidence node={node} />
            {node.disagreements.length > 0 && <Disagreements wanted node={node} />}
            <Neighbours node={node} />
            <WaysIn node={node} />
          </>
        )
      }
    </Answered>
  )
}

/** Kind, name, chips, and what can be done with it. */
function ThingHead({ node }: { node: DetailNode }): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { view, act, expand, shown } = useExploration()
  const onPicture = shown.things.some((thing) => thing.id === node.id)
  const pinned = view.pinned[node.id] !== undefined
  const area = node.__typename === 'SpecialisationArea' ? node : null
  return (
    <header className={css.head}>
      <p className={css.kind}>
        <KindMark
          label={node.label}
          kind={node.kind}
          level={area?.level}
          helix={node.__typename === 'Actor' ? node.helix : undefined}
          size={20}
        />
        {words.kind(node)}
        {area !== null && ` · ${t('level', { level: area.level })}`}
      </p>
      <h2 className={css.name} tabIndex={-1}>
        <Name of={node} />
      </h2>
      <Chips node={node} />
      <div className={css.actions}>
        <button type="button" className={css.button} onClick={() => expand(node)}>
          <IconAffiliate size={15} stroke={1.75} aria-hidden="true" />
          {t('expand')} <kbd aria-hidden="true">E</kbd>
        </button>
        <WriteNote id={node.id} className={css.button} />
        {onPicture && (
          <>
            {pinned && (
              <button type="button" className={css.button} onClick={() => act({ type: 'unpin', id: node.id })}>
                <IconPinnedOff size={15} stroke={1.75} aria-hidden="true" />
                {t('unpin')}
              </button>
            )}
            <button type="button" className={css.button} onClick={() => act({ type: 'remove', ids: [node.id] })}>
              <IconEyeOff size={15} stroke={1.75} aria-hidden="true" />
              {t('hide')}
            </button>
          </>
        )}
        {pinned && <IconPinned size={15} stroke={1.75} aria-hidden="true" className={css.pinned} />}
      </div>
      {node.altNames.length > 0 && <p className={css.hint}>{t('alsoCalled', { names: node.altNames.join(', ') })}</p>}
      {node.note !== null && <p className={css.hint}>{node.note}</p>}
    </header>
  )
}

function Chips({ node }: { node: DetailNode }): JSX.Element | null {
  const { t } = useTranslation('explore')
  const { act, nameOf } = useExploration()
  const wholes = node.statements.edges
    .map((edge) => edge.node)
    .filter((said) => said.type === 'PART_OF' && said.from.id === node.id && said.modality === 'stated')
    .map((said) => said.to)
    .filter((whole, index, all) => all.findIndex(({ id }) => id === whole.id) === index)
  const years: string[] = []
  if (node.__typename === 'Actor' || node.__typename === 'Initiative') {
    if (node.start !== null) years.push(t('since', { year: node.start.slice(0, 4) }))
    if (node.end !== null) years.push(t('until', { year: node.end.slice(0, 4) }))
  }
  const region = node.__typename === 'SpecialisationArea' ? node.territory : null
  return (
    <p className={css.chips}>
      {wholes.slice(0, 3).map((whole) => (
        <button
          key={whole.id}
          type="button"
          className={css.chipLink}
          onClick={() => act({ type: 'add', ids: [whole.id], select: whole.id })}
        >
          {t('partOf', { name: shortName(nameOf(whole)) })}
        </button>
      ))}
      {region !== null && !wholes.some(({ id }) => id === region.id) && (
        <span className={css.chip}>{nameOf(region)}</span>
      )}
      {years.map((year) => (
        <span key={year} className={css.chip}>
          {year}
        </span>
      ))}
    </p>
  )
}
