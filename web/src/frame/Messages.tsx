import { notifications, useNotifications } from '@mantine/notifications'
import type { JSX } from 'react'
import { part } from '../ui/part.tsx'

const MessageList = part(async () => (await import('./MessageList.tsx')).MessageList)

/** What the page has to tell; what draws it comes with the first message. */
export function Messages(): JSX.Element {
  const { notifications: told } = useNotifications()
  return <MessageList wanted={told.length > 0} onFailed={notifications.clean} />
}
