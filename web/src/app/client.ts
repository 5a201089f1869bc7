import { QueryClient } from '@tanstack/react-query'

/**
 * What the API answered, whole, by document and variables: two dates of one thing are two answers and never mix. None
 * grows old by itself; after a write everything is asked anew.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Without a network too: the server may run on this machine.
      networkMode: 'always',
      // A failure is told at once, with a way to try again.
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Long enough to come back to a view or a day as it was, without keeping every search of a long day.
      gcTime: 15 * 60_000,
    },
    mutations: { networkMode: 'always' },
  },
})
