import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { parseLists, toggled, writeLists, type List } from './assumed.ts'
import type { GapsSearch } from './search.ts'

const route = getRouteApi('/gaps')

interface Gaps {
  search: GapsSearch
  lists: List[]
  /** Changes what stands in the address; a step that Back undoes where `step` is true. */
  set: (part: Partial<GapsSearch>, step?: boolean) => void
  toggle: (list: List) => void
}

/** What is chosen on the view, kept in its address. */
export function useGaps(): Gaps {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/gaps' })
  const lists = parseLists(search.if)
  const set: Gaps['set'] = (part, step = false) => {
    void navigate({ to: '/gaps', search: (old) => ({ ...old, ...part }), replace: !step, resetScroll: false })
  }
  return {
    search,
    lists,
    set,
    // From the address, which may be ahead of what is drawn when chips are pressed quickly.
    toggle: (list) => {
      void navigate({
        to: '/gaps',
        search: (old: GapsSearch) => ({ ...old, if: writeLists(toggled(parseLists(old.if), list)) }),
        replace: true,
        resetScroll: false,
      })
    },
  }
}
