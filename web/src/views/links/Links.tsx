import { useMediaQuery } from '@mantine/hooks'
import type { JSX } from 'react'
import { AllRegions } from './AllRegions.tsx'
import css from './links.module.css'
import { OneRegion } from './OneRegion.tsx'
import { useLinks } from './use-links.ts'

/** What should meet: how the areas of a region are coupled, and what could be coupled next. */
export function Links(): JSX.Element {
  const { search } = useLinks()
  const phone = useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false })
  return (
    <div className={css.view} data-fills>
      {search.by === 'all' ? <AllRegions /> : <OneRegion phone={phone} />}
    </div>
  )
}
