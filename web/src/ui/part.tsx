import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { ErrorState } from './ErrorState.tsx'

/** Fetches the files of a part. */
type Load<Props> = () => Promise<ComponentType<Props>>

export interface PartProps {
  /** Is it to be on screen? Its files are fetched the first time it is. */
  wanted: boolean
  /** Takes the wish back where the files cannot be fetched, and a message says so; else the part's place does. */
  onFailed?: () => void
  /** Stands in its place until its files are here. */
  meanwhile?: ReactNode
}

/**
 * A part that few readers open, which would only hold the first view up: its files are fetched once it is wanted, and
 * it stays from then on. Where they cannot be fetched the reader is told and can try again.
 */
export function part<Props extends object>(load: Load<Props>): ComponentType<Props & PartProps> {
  let known: ComponentType<Props> | undefined
  return function Part({ wanted, onFailed, meanwhile, ...props }) {
    const [Come, setCome] = useState(() => known)
    const [error, setError] = useState<unknown>()
    const isMissing = wanted && Come === undefined && error === undefined
    const fail = useEffectEvent((reason: unknown) => {
      if (onFailed === undefined) {
        setError(reason)
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
        (reason: unknown) => {
          if (!left) fail(reason)
        },
      )
      return () => {
        left = true
      }
    }, [isMissing])
    if (error !== undefined) return <ErrorState error={error} onRetry={() => setError(undefined)} />
    // What is left of the props are those of the part, which TypeScript cannot know of an open type.
    return Come === undefined ? meanwhile : <Come {...(props as unknown as Props)} />
  }
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
