import { Link } from '@tanstack/react-router'
import type { CSSProperties, JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { WalkStop } from '../../../geography/use-geo-walk.ts'
import { nameIn } from '../../../ui/names.ts'
import { valueOf, type Indicator, type MapRegion } from './indicators.ts'

interface RegionLinkProps {
  region: MapRegion
  indicator: Indicator
  className: string | undefined
  style?: CSSProperties
  chosen?: boolean
  wished?: boolean
  /** What makes it a stop of the walk. */
  stop?: WalkStop
  children: ReactNode
}

/** One region of the map by name and number; opens its profile. */
export function RegionLink({
  region,
  indicator,
  children,
  chosen = false,
  wished = false,
  stop,
  ...look
}: RegionLinkProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const value = valueOf(indicator, region)
  const label = t('pointLabel', {
    region: nameIn(region, names, language).main.text,
    value: value === undefined ? t('noData') : `${showNumber(value, language)} ${t(`indicator_${indicator}`)}`,
  })
  return (
    <Link
      to="/regions"
      search={(old) => ({ asOf: old.asOf, region: region.id })}
      {...look}
      {...stop}
      data-chosen={chosen || undefined}
      data-wished={wished || undefined}
      aria-label={label}
      title={label}
    >
      {children}
    </Link>
  )
}
