import { IconTerminal2 } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../app/root.ts'
import { withTexts } from '../../languages/start-languages.ts'
import type { View } from '../view.ts'
import { querySearch } from './search.ts'

export const queryView = {
  id: 'query',
  path: '/query',
  icon: IconTerminal2,
  title: 'query',
  key: 'q',
} as const satisfies View

export const queryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: queryView.path,
  validateSearch: querySearch,
  component: lazyRouteComponent(() => withTexts(import('./Query.tsx'), 'query'), 'Query'),
})
