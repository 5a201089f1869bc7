import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { PathAsked } from '../../graph/model.ts'
import { directions, mostSteps } from '../../graph/path-asked.ts'
import { Choice } from './Choice.tsx'
import { useExploration } from './exploration.ts'
import css from './path.module.css'

const steps = Array.from({ length: mostSteps }, (_, index) => String(index + 1))

/** What paths may go over: how sure, how long, which way. Each change is a step of the log. */
export function PathOptions({ asked }: { asked: PathAsked }): JSX.Element {
  const { t } = useTranslation('path')
  const { act } = useExploration()
  const ask = (more: Partial<PathAsked>): void => act({ type: 'path', path: { ...asked, ...more } })
  return (
    <div className={css.options} role="group" aria-label={t('options')}>
      {[false, true].map((onlyStated) => (
        <button
          key={String(onlyStated)}
          type="button"
          className={css.option}
          aria-pressed={asked.onlyStated === onlyStated}
          onClick={() => asked.onlyStated !== onlyStated && ask({ onlyStated })}
        >
          {t(onlyStated ? 'onlyStated' : 'allSure')}
        </button>
      ))}
      <Choice
        name={t('maxSteps')}
        all={steps}
        chosen={String(asked.maxSteps)}
        wordOf={(count) => t('most', { count: Number(count) })}
        onChoose={(count) => ask({ maxSteps: Number(count) })}
      />
      <Choice
        name={t('direction')}
        all={directions}
        chosen={asked.direction}
        wordOf={(direction) => t(`direction_${direction}`)}
        onChoose={(direction) => ask({ direction })}
      />
    </div>
  )
}
