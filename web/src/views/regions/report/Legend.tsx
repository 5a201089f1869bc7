import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelixRole, Modality } from '../../../../generated/operations.ts'
import type { CouplingMark } from '../../../encoding/coupling.ts'
import { Dumbbell } from '../../../encoding/Dumbbell.tsx'
import { HelixRing } from '../../../encoding/HelixRing.tsx'
import { LineMark } from '../../../encoding/LineMark.tsx'
import css from './report.module.css'

const couplings = [
  ['made', 'legendMade'],
  ['declared', 'legendDeclared'],
  ['planned', 'legendPlannedPair'],
  ['proposed', 'legendProposedPair'],
  ['pattern', 'legendPattern'],
] as const satisfies (readonly [CouplingMark, string])[]

const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'inferred']
const roles: readonly HelixRole[] = ['civil_society', 'academia', 'government', 'industry']

/** What the marks say. */
export function Legend(): JSX.Element {
  const { t } = useTranslation('report')
  const { t: frame } = useTranslation()
  const { t: regions } = useTranslation('regions')
  return (
    <section className={css.section} data-together>
      <h2>{t('legend')}</h2>
      <ul className={css.legend}>
        {couplings.map(([state, words]) => (
          <li key={state}>
            <Dumbbell state={state} />
            {t(words)}
          </li>
        ))}
      </ul>
      <p>{t('legendText')}</p>
      <ul className={css.legend}>
        {modalities.map((modality) => (
          <li key={modality}>
            <LineMark modality={modality} />
            {frame(modality)}
          </li>
        ))}
      </ul>
      <p>{t('legendRing')}</p>
      <ul className={css.legend}>
        {roles.map((role) => (
          <li key={role}>
            <HelixRing roles={[role]} size={22} />
            {regions(`role_${role}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
