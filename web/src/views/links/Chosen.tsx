import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkCardDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ClosePanel } from '../../ui/ClosePanel.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Coupling } from './Coupling.tsx'
import type { Cell } from './facts.ts'
import { ListItem } from './ListItem.tsx'
import css from './list.module.css'
import { OpenInExplore } from './OpenInExplore.tsx'
import { isCandidate } from './states.ts'
import type { Choice } from './use-choice.ts'

interface ChosenProps {
  cells: readonly Cell[] | undefined
  choice: Choice
}

/** What is open and stands in no list on screen: a pair that is coupled, or a candidate further down. */
export function Chosen({ cells, choice }: ChosenProps): JSX.Element {
  const { t } = useTranslation('links')
  const cell = cells?.find(({ id }) => id === choice.pair)
  return (
    <section className={css.chosen} aria-label={t('chosen')}>
      {cell !== undefined && !isCandidate(cell.state) ? (
        <Coupling key={cell.id} cell={cell} choice={choice} />
      ) : (
        <Apart id={choice.pair ?? ''} choice={choice} />
      )}
    </section>
  )
}

function Apart({ id, choice }: { id: string; choice: Choice }): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf } = useWorld()
  const answer = useAnswer(LinkCardDocument, { id, asOf })
  return (
    <Answered answer={answer} what={t('theCard')}>
      {({ linkCandidate }) =>
        linkCandidate === null ? (
          <div className={css.gone} role="status">
            <p>{t('noCandidate')}</p>
            <OpenInExplore ids={id.split('|').slice(1)} />
            <ClosePanel label={t('closeCard')} onClose={() => choice.open(id)} />
          </div>
        ) : (
          <ol className={css.items} data-apart>
            <ListItem item={linkCandidate} choice={choice} />
          </ol>
        )
      }
    </Answered>
  )
}
