import { IconHome } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { catch as orElse, enum as oneOf, object, optional } from 'zod/mini'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { indicators } from './indicators.ts'

export const startView = { id: 'start', path: '/', icon: IconHome, title: 'start', key: 's' } as const satisfies View

export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: startView.path,
  validateSearch: object({
    /** What the tiles show; open wishes when left out. */
    tiles: orElse(optional(oneOf(indicators)), undefined),
    /** The list of wished pairs is open. */
    list: orElse(optional(oneOf(['wished'])), undefined),
  }),
  component: lazyRouteComponent(() => withTexts(import('./Start.tsx'), 'start'), 'Start'),
})
