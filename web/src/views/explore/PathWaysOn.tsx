import { Button } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PathAsked } from '../../graph/model.ts'
import { mostSteps } from '../../graph/path-asked.ts'
import { useExploration } from './exploration.ts'

/** Where no path was found: what would widen the search, one step each. */
export function PathWaysOn({ asked }: { asked: PathAsked }): JSX.Element {
  const { t } = useTranslation('path')
  const { act } = useExploration()
  const wider: { words: string; more: Partial<PathAsked> }[] = [
    ...(asked.maxSteps < mostSteps
      ? [{ words: t('widerSteps', { count: mostSteps }), more: { maxSteps: mostSteps } }]
      : []),
    ...(asked.onlyStated ? [{ words: t('allSure'), more: { onlyStated: false } }] : []),
    ...(asked.direction === 'both' ? [] : [{ words: t('direction_both'), more: { direction: 'both' as const } }]),
    ...(asked.joining ? [] : [{ words: t('takeIn'), more: { joining: true } }]),
  ]
  return (
    <>
      {wider.map(({ words, more }) => (
        <Button
          key={words}
          variant="default"
          size="xs"
          onClick={() => act({ type: 'path', path: { ...asked, ...more } })}
        >
          {words}
        </Button>
      ))}
    </>
  )
}
