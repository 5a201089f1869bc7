import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'

/** After a write: says so, and asks everything anew, since counts, lists and couplings on any view may have changed. */
export function useWritten(): (words: string) => Promise<void> {
  const client = useApolloClient()
  return async (words) => {
    notifications.show({ message: words, withCloseButton: false, autoClose: 8000 })
    // What is on screen asks again by itself; one that fails shows its own error there.
    await client.resetStore().catch(() => undefined)
  }
}
