import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkState } from '../../../generated/operations.ts'
import { linkMarks } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { isWished } from '../links/states.ts'
import type { Thing } from './facts.ts'
import css from './workshop.module.css'

interface PairHeadProps {
  things: readonly Thing[]
  /** Of two areas. */
  state: LinkState | null
  /** A decision has made a plan of it, no document has. */
  plannedByDecision: boolean
}

/** The two things with their marks, and between them how they are coupled today. */
export function PairHead({ things, state, plannedByDecision }: PairHeadProps): JSX.Element {
  const { t } = useTranslation('workshop')
  const [first, second] = things
  return (
    <div className={css.pair}>
      {first !== undefined && <Side thing={first} />}
      <p className={css.between} data-wish={(state !== null && isWished(state)) || undefined}>
        {state !== null && (
          <>
            <span className={css.bar}>
              <Dumbbell state={linkMarks[state]} width={100} />
            </span>
            {t(plannedByDecision ? 'plannedByDecision' : `state_${state}`)}
          </>
        )}
      </p>
      {second !== undefined && <Side thing={second} />}
    </div>
  )
}

export function Side({ thing }: { thing: Thing }): JSX.Element {
  const area = thing.__typename === 'SpecialisationArea' ? thing : undefined
  return (
    <p className={css.side}>
      <KindMark
        label={thing.label}
        kind={thing.kind}
        level={area?.level}
        character={area?.character}
        helix={thing.__typename === 'Actor' ? thing.helix : undefined}
        size={78}
      />
      <Name of={thing} />
    </p>
  )
}
