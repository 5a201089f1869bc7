import { Button } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from './Empty.tsx'
import { ErrorState } from './ErrorState.tsx'
import type { Answer } from './use-answer.ts'
import { Waiting } from './Waiting.tsx'

interface AnsweredProps<T> {
  answer: Answer<T>
  what?: string
  skeleton?: ReactNode
  children: (data: T) => ReactNode
}

/** Draws an answer in whichever state it is. */
export function Answered<T>({ answer, what, skeleton, children }: AnsweredProps<T>): JSX.Element {
  const { t } = useTranslation()
  if (answer.stopped)
    return (
      <Empty
        icon={<IconHandStop size={22} stroke={1.75} />}
        title={t('stopped')}
        actions={
          <Button variant="default" onClick={() => answer.again()}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t('stoppedText')}
      </Empty>
    )
  if (answer.error !== undefined && answer.error !== null)
    return <ErrorState error={answer.error} onRetry={() => answer.again()} />
  if (answer.data === undefined)
    return (
      <Waiting {...(what === undefined ? {} : { what })} onStop={() => answer.stop()}>
        {skeleton}
      </Waiting>
    )
  return <>{children(answer.data)}</>
}
