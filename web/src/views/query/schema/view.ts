import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { catch as orElse, enum as oneOf, object, optional, type infer as Infer } from 'zod/mini'
import { addressText } from '../../../app/address-text.ts'
import { rootRoute } from '../../../app/root.ts'

const search = object({
  /** What was typed into the search. */
  find: addressText,
  /** As a picture; left out: as a table. */
  as: orElse(optional(oneOf(['graph'])), undefined),
  /** The label that is looked at in the picture. */
  at: addressText,
})
export type SchemaSearch = Infer<typeof search>

/** The address of what the graph is made of. */
export const schemaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/query/schema',
  validateSearch: search,
  component: lazyRouteComponent(() => import('./Schema.tsx'), 'Schema'),
})
