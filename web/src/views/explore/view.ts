import { IconAffiliate } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { catch as orElse, literal, object, optional } from 'zod/mini'
import { addressText as text } from '../../app/address-text.ts'
import { rootRoute } from '../../app/root.ts'
import type { View } from '../view.ts'

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
  validateSearch: object({
    /** A way in from elsewhere: one thing is added to the picture, several make a picture of their own. */
    things: text,
    alone: orElse(optional(literal('yes')), undefined),
    with: text,
    without: text,
    sel: text,
    line: text,
    off: text,
    pin: text,
    more: text,
  }),
  component: lazyRouteComponent(() => import('./Explore.tsx'), 'Explore'),
})
