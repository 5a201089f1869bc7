import { IconClock, IconDatabase, IconTable, type Icon } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Limits } from './facts.ts'
import { limitChoices, useLimits } from './limits.ts'
import css from './run.module.css'
import { useRunWords } from './use-run-words.ts'

const fields: readonly { name: keyof Limits; icon: Icon }[] = [
  { name: 'seconds', icon: IconClock },
  { name: 'rows', icon: IconTable },
  { name: 'bytes', icon: IconDatabase },
]

/** How long, how many rows and how much a run may take; each up to the server's ceiling. */
export function LimitFields(): JSX.Element {
  const { t } = useTranslation('query')
  const words = useRunWords()
  const [limits, change] = useLimits()
  return (
    <>
      {fields.map(({ name, icon: Picture }) => (
        <label key={name} className={css.limit}>
          <Picture size={16} stroke={1.75} aria-hidden="true" />
          <select
            aria-label={t(`most_${name}`)}
            value={limits[name]}
            onChange={(event) => change({ [name]: Number(event.currentTarget.value) })}
          >
            {limitChoices[name].map((choice) => (
              <option key={choice} value={choice}>
                {words.limit(name, choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}
