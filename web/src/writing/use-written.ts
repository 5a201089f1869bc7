import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'

/** After a write: says so, and asks everything anew, since counts, lists and couplings on any view may have changed. */
export function useWritten(): (words: string) => Promise<void> {
  const client = useQueryClient()
  return async (words) => {
    notifications.show({ message: words, withCloseButton: false, autoClose: 8000 })
    client.removeQueries({ type: 'inactive' })
    // What is on its way may be told from before the write.
    void client.cancelQueries()
    // What is on screen stays until the new answer is there; one that fails shows its own error there.
    await client.invalidateQueries()
  }
}
