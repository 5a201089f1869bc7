import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle } from '@tabler/icons-react'
import i18next from 'i18next'
import { useEffect, useEffectEvent, useState, type ComponentType, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from './Notice.tsx'
import { Waiting } from './Waiting.tsx'

/** Fetches the files of a part. */
type Load<Props> = () => Promise<ComponentType<Props>>

export interface PartProps {
  /** Its files are fetched the first time this is so; what has come stays, so that it can close with a movement. */
  wanted: boolean
  /** Takes the wish back where the files cannot be fetched, and a message says so; else the part's place does. */
  onFailed?: () => void
  /** Stands in its place until its files are here; a skeleton when left out, nothing where the wish can be taken back. */
  meanwhile?: ReactNode
}

/**
 * A part that few readers open, which would only hold the first view up: its files are fetched once it is wanted. Where
 * they cannot be fetched the reader is told and can try again.
 */
export function part<Props extends object>(load: Load<Props>): ComponentType<Props & PartProps> {
  let known: ComponentType<Props> | undefined
  return function Part({ wanted, onFailed, meanwhile, ...props }) {
    const [Come, setCome] = useState(() => known)
    const [isLost, setIsLost] = useState(false)
    const isMissing = wanted && Come === undefined && !isLost
    const fail = useEffectEvent(() => {
      if (onFailed === undefined) {
        setIsLost(true)
        return
      }
      notifications.show({ message: i18next.t('partFailed'), color: 'red' })
      onFailed()
    })
    useEffect(() => {
      if (!isMissing) return
      let left = false
      load().then(
        (come) => {
          known = come
          if (!left) setCome(() => come)
        },
        () => {
          if (!left) fail()
        },
      )
      return () => {
        left = true
      }
    }, [isMissing])
    if (isLost) return <Lost onRetry={() => setIsLost(false)} />
    if (Come === undefined) return meanwhile ?? (isMissing && onFailed === undefined ? <Waiting /> : null)
    // What is left of the props are those of the part, which TypeScript cannot know of an open type.
    return <Come {...(props as unknown as Props)} />
  }
}

/** After an update of the server the old files are gone for good: then only the page as a whole can be fetched anew. */
function Lost({ onRetry }: { onRetry: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <Notice
      tone="danger"
      icon={<IconAlertTriangle size={18} stroke={1.75} />}
      title={t('partFailed')}
      actions={
        <>
          <Button variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
          <Button variant="default" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        </>
      }
    />
  )
}

interface DialogProps {
  opened: boolean
  onClose: () => void
}

/** A dialog whose files are fetched when it is first opened. */
export function dialogPart<Props extends DialogProps>(load: Load<Props>): ComponentType<Props> {
  const Dialog = part<Props>(async () => closedFirst(await load()))
  return function DialogPart(props) {
    return <Dialog {...props} wanted={props.opened} onFailed={props.onClose} />
  }
}

/** A dialog remembers where the focus was when it opens, so it must have been there closed. */
function closedFirst<Props extends DialogProps>(Dialog: ComponentType<Props>): ComponentType<Props> {
  return function ClosedFirst(props) {
    const [isThere, setIsThere] = useState(false)
    useEffect(() => setIsThere(true), [])
    return <Dialog {...props} opened={props.opened && isThere} />
  }
}
