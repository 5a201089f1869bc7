import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { LinkState } from '../../../generated/operations.ts'
import { readStates, toggledState } from './states.ts'
import type { LinksSearch } from './search.ts'

const route = getRouteApi('/links')

interface Links {
  search: LinksSearch
  /** The states in sight; empty for all. */
  only: readonly LinkState[]
  /** Changes what stands in the address; a step that Back undoes where `step` is true. */
  set: (part: Partial<LinksSearch>, step?: boolean) => void
  toggle: (state: LinkState) => void
}

/** What is chosen on the view, kept in its address. */
export function useLinks(): Links {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/links' })
  const change = (part: (old: LinksSearch) => Partial<LinksSearch>, step: boolean): void => {
    void navigate({ to: '/links', search: (old) => ({ ...old, ...part(old) }), replace: !step, resetScroll: false })
  }
  return {
    search,
    only: readStates(search.only),
    set: (part, step = false) => change(() => part, step),
    // From the address, which may be ahead of what is drawn when states are pressed quickly.
    toggle: (state) => change((old) => ({ only: toggledState(old.only, state) }), false),
  }
}
