import type { JSX } from 'react'
import { Change } from './change/Change.tsx'
import { Compare } from './compare/Compare.tsx'
import { RegionMap } from './map/RegionMap.tsx'
import { Profile } from './profile/Profile.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useRegions } from './use-regions.ts'
import type { Tab } from './search.ts'

const pages: Readonly<Record<Tab, () => JSX.Element>> = {
  profile: Profile,
  compare: Compare,
  change: Change,
  map: RegionMap,
}

/** One region: what it stands for, what changed, whom it could meet. */
export function Regions(): JSX.Element {
  const { search } = useRegions()
  const tab = search.tab ?? 'profile'
  useKeptFocus(tab)
  const Page = pages[tab]
  return <Page />
}
