import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { RegionsSearch } from './search.ts'

const route = getRouteApi('/regions')

interface Regions {
  search: RegionsSearch
  /** Changes what stands in the address; a step that Back undoes where `step` is true. */
  set: (part: Partial<RegionsSearch>, step?: boolean) => void
}

/** What is chosen on the view, kept in its address. */
export function useRegions(): Regions {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/regions' })
  return {
    search,
    set: (part, step = false) => {
      void navigate({ to: '/regions', search: (old) => ({ ...old, ...part }), replace: !step, resetScroll: false })
    },
  }
}
