import { CloseButton } from '@mantine/core'
import { notifications, useNotifications } from '@mantine/notifications'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { part } from '../ui/part.tsx'
import css from './messages.module.css'

const MessageList = part(async () => (await import('./MessageList.tsx')).MessageList)

/** What the page has to tell; what draws it comes with the first message. */
export function Messages(): JSX.Element {
  const { t } = useTranslation()
  const { notifications: told } = useNotifications()
  const [isLost, setIsLost] = useState(false)
  if (!isLost || told.length === 0) return <MessageList wanted={told.length > 0} onFailed={() => setIsLost(true)} />
  return (
    <div role="alert" className={css.plain}>
      <div>
        {told.map(({ id, message }) => (
          <p key={id}>{message}</p>
        ))}
      </div>
      <CloseButton
        aria-label={t('close')}
        onClick={() => {
          notifications.clean()
          setIsLost(false)
        }}
      />
    </div>
  )
}
