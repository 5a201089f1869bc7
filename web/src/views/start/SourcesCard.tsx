import { IconQuote } from '@tabler/icons-react'
import type { JSX } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Modality, StartNumbersQuery } from '../../../generated/operations.ts'
import { showNumber } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { LineMark } from '../../encoding/LineMark.tsx'
import { Term } from '../../ui/Term.tsx'
import { Card } from './Card.tsx'
import css from './preview-list.module.css'

const shown: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred']

/** Leads to Sources; shows how sure the statements are. */
export function SourcesCard({ statistics }: { statistics: StartNumbersQuery['statistics'] }): JSX.Element {
  const { t } = useTranslation('start')
  const { t: frame } = useTranslation()
  const { language } = useWorld()
  const count = (modality: Modality): number =>
    statistics.byModality.find((total) => total.modality === modality)?.count ?? 0
  return (
    <Card
      to="/sources"
      icon={IconQuote}
      title={t('says')}
      text={<Trans t={t} i18nKey="saysText" count={statistics.sources} components={{ b: <b /> }} />}
    >
      <ul className={css.list} aria-label={t('saysList')}>
        {shown.map((modality) => (
          <li key={modality}>
            <LineMark modality={modality} width={40} />
            <Term of={modality}>{frame(modality)}</Term>
            <span className={css.end}>{showNumber(count(modality), language)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
