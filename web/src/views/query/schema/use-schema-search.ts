import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { SchemaSearch } from './search.ts'

const route = getRouteApi('/query/schema')

/** What stands in the address, and how to change it. */
export function useSchemaSearch(): { search: SchemaSearch; set: (part: Partial<SchemaSearch>) => void } {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/query/schema' })
  return {
    search,
    set: (part) => {
      void navigate({ to: '/query/schema', search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
    },
  }
}
