import type { JSX } from 'react'
import { usePhone } from '../../ui/use-phone.ts'
import { AllRegions } from './AllRegions.tsx'
import css from './links.module.css'
import { OneRegion } from './OneRegion.tsx'
import { useLinks } from './use-links.ts'

/** What should meet: how the areas of a region are coupled, and what could be coupled next. */
export function Links(): JSX.Element {
  const { search } = useLinks()
  const phone = usePhone()
  return (
    <div className={css.view} data-fills>
      {search.by === 'all' ? <AllRegions /> : <OneRegion phone={phone} />}
    </div>
  )
}
