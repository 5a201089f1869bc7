import { useNotifications } from '@mantine/notifications'
import type { JSX } from 'react'
import { part } from '../ui/part.tsx'

const Shown = part(async () => (await import('@mantine/notifications')).Notifications)

/** What the page has to tell; it is drawn by files that are fetched with the first message. */
export function Messages(): JSX.Element {
  const { notifications } = useNotifications()
  return <Shown wanted={notifications.length > 0} position="bottom-center" />
}
