import { IconAffiliate } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { exploreSearch } from './search.ts'

export const exploreView = {
  id: 'explore',
  path: '/explore',
  icon: IconAffiliate,
  title: 'explore',
  key: 'e',
} as const satisfies View

export const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: exploreView.path,
  validateSearch: exploreSearch,
  // The log that the history entry keeps comes with the match, so that it never belongs to another address.
  beforeLoad: ({ location }) => ({ kept: location.state.explore }),
  component: lazyRouteComponent(() => withTexts(import('./Explore.tsx'), 'explore'), 'Explore'),
})
