import { NativeSelect } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { countryIn, nameIn, type Named } from '../../../ui/names.ts'
import { byCountry } from '../../gaps/by-country.ts'
import css from './compare.module.css'
import type { Comparison, Partners } from './facts.ts'

interface BesideChoiceProps {
  /** Every region there is to choose from. */
  partners: Partners | null | undefined
  comparison: Comparison | undefined
  onChoose: (id: string) => void
}

/** Chooses the region beside, from all of them by country. */
export function BesideChoice({ partners, comparison, onChoose }: BesideChoiceProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const regions = (partners?.partners ?? []).map(({ region }) => region)
  const beside = comparison?.b
  // One that the address names may be no candidate, such as a county that is no more.
  const apart = beside === undefined || regions.some(({ id }) => id === beside.id) ? [] : [beside]
  const groups = byCountry(regions, ({ country }) => country).map(({ country, members }) => ({
    group: country === null ? '' : countryIn(country, names, language),
    items: members
      .map((region) => ({ value: region.id, label: name(region) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  }))
  return (
    <NativeSelect
      variant="unstyled"
      className={css.choice ?? ''}
      aria-label={t('compareWith')}
      value={beside?.id ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[
        ...(beside === undefined ? [{ value: '', label: t('chooseRegion'), disabled: true }] : []),
        ...apart.map((region) => ({ value: region.id, label: name(region) })),
        ...groups,
      ]}
    />
  )
}
