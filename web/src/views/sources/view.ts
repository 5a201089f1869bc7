import { IconFileText } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { catch as orElse, number, object, optional } from 'zod/mini'
import { addressText } from '../../app/address-text.ts'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'

export const sourcesView = {
  id: 'sources',
  path: '/sources',
  icon: IconFileText,
  title: 'sources',
  key: 'o',
} as const satisfies View

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: sourcesView.path,
  validateSearch: object({
    /** The source that is open, by its id. */
    source: addressText,
    line: orElse(optional(number()), undefined),
    /** What the list is searched for. */
    text: addressText,
  }),
  component: lazyRouteComponent(() => withTexts(import('./Sources.tsx'), 'sources'), 'Sources'),
})
