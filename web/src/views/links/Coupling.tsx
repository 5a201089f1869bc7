import { useEffect, useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkCouplingDocument, type LinkCouplingQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { ClosePanel } from '../../ui/ClosePanel.tsx'
import { Name } from '../../ui/Name.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { exploreThing } from '../explore-link.ts'
import { Link } from '@tanstack/react-router'
import css from './card.module.css'
import type { Cell } from './facts.ts'
import { OpenInExplore } from './OpenInExplore.tsx'
import { SaidList } from './SaidList.tsx'
import { ShortName } from './ShortName.tsx'
import type { Choice } from './use-choice.ts'
import { useEnds } from './use-ends.ts'
import { useLinkWords } from './use-link-words.ts'

/** A pair that is no candidate: what couples the two already, by whom it is said; or that nothing is known. */
export function Coupling({ cell, choice }: { cell: Cell; choice: Choice }): JSX.Element {
  const { t } = useTranslation('links')
  const { region, asOf } = useWorld()
  const words = useLinkWords()
  const ends = useEnds(cell)
  const place = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const answer = useAnswer(LinkCouplingDocument, { region, asOf })
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
    if (choice.byKeys) heading.current?.focus()
  }, [choice.byKeys])
  const { state } = cell
  const silent = state === 'no_sign' || state === 'no_data'
  return (
    <article className={css.coupling} ref={place}>
      <h3 ref={heading} tabIndex={-1}>
        {ends && <ShortName of={ends.a} />} <Dumbbell state={linkMarks[cell.state]} width={44} />{' '}
        {ends && <ShortName of={ends.b} />}
      </h3>
      <ClosePanel label={t('closeCard')} onClose={() => choice.open(cell.id)} />
      <p>
        <strong>{words.state(cell.state)}</strong>
        {silent && `: ${t(`${state}_text`)}`}
      </p>
      {!silent && (
        <Answered answer={answer} what={t('theCard')}>
          {({ linkMatrix }) => <Couples found={linkMatrix?.cells.find(({ id }) => id === cell.id)} />}
        </Answered>
      )}
      <footer className={css.foot}>
        <OpenInExplore ids={[cell.a, cell.b]} />
      </footer>
    </article>
  )
}

type Found = NonNullable<LinkCouplingQuery['linkMatrix']>['cells'][number]

function Couples({ found }: { found: Found | undefined }): JSX.Element | null {
  const { t } = useTranslation('links')
  if (found === undefined) return null
  const said = new Map([...found.realisedBy, ...found.statements].map((one) => [one.id, one]))
  return (
    <>
      {said.size > 0 && <SaidList title={t('saidOfPair')} said={[...said.values()]} />}
      {found.initiatives.length > 0 && (
        <div>
          <h4>{t('initiativesBoth')}</h4>
          <ul className={css.things}>
            {found.initiatives.map((initiative) => (
              <li key={initiative.id}>
                <KindMark label={initiative.label} kind={initiative.kind} size={18} />
                <Link {...exploreThing(initiative.id)}>
                  <Name of={initiative} inline />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
