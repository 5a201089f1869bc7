import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkState } from '../../../generated/operations.ts'
import type { CouplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Name } from '../../ui/Name.tsx'
import type { Thing } from './facts.ts'
import css from './workshop.module.css'

const marks: Record<LinkState, CouplingMark> = {
  made: 'made',
  shared_initiative: 'joint',
  declared: 'declared',
  planned: 'planned',
  proposed: 'proposed',
  pattern: 'pattern',
  no_sign: 'none',
  no_data: 'nodata',
}

interface PairHeadProps {
  things: readonly Thing[]
  /** Of two areas. */
  state: LinkState | null
}

/** The two things with their marks, and between them how they are coupled today. */
export function PairHead({ things, state }: PairHeadProps): JSX.Element {
  const { t } = useTranslation('workshop')
  const [first, second] = things
  return (
    <div className={css.pair}>
      {first !== undefined && <Side thing={first} />}
      <p className={css.between} data-wish={state === 'planned' || state === 'proposed' || undefined}>
        {state !== null && (
          <>
            <span className={css.bar}>
              <Dumbbell state={marks[state]} width={100} />
            </span>
            {t(`state_${state}`)}
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
