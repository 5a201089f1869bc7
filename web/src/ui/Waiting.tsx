import { Button } from '@mantine/core'
import { useEffect, useState, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './waiting.module.css'

interface WaitingProps {
  /** What is being asked for, in words of the reader's language. */
  what?: string
  onStop?: () => void
  /** Boxes of the true size; four lines of text when left out. */
  children?: ReactNode
}

/** Nothing for 300 ms, then the shape of what comes, after 2 s what is being done and Stop. */
export function Waiting({ what, onStop, children }: WaitingProps): JSX.Element {
  const { t } = useTranslation()
  const [stage, setStage] = useState<'nothing' | 'shape' | 'words'>('nothing')
  useEffect(() => {
    const shape = setTimeout(() => setStage('shape'), 300)
    const words = setTimeout(() => setStage('words'), 2000)
    return () => {
      clearTimeout(shape)
      clearTimeout(words)
    }
  }, [])
  return (
    <div className={css.waiting} aria-busy="true" data-stage={stage}>
      <div className={css.shape} aria-hidden="true">
        {children ?? [55, 90, 70, 82].map((width) => <Bone key={width} width={`${width}%`} />)}
      </div>
      {stage === 'words' && (
        <div className={css.words} role="status">
          {what === undefined ? t('waiting') : t('waitingFor', { what })}
          {onStop && (
            <Button variant="default" onClick={onStop}>
              {t('stop')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** One grey box of a skeleton. */
export function Bone({ width = '100%', height = '14px' }: { width?: string; height?: string }): JSX.Element {
  return <span className={css.bone} style={{ width, height }} />
}
