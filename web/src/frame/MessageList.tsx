import { Notifications } from '@mantine/notifications'
import type { JSX } from 'react'

/** The messages, at the foot of the page. */
export function MessageList(): JSX.Element {
  return <Notifications position="bottom-center" />
}
