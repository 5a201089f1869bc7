import { Button } from '@mantine/core'
import { IconLinkOff } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/Notice.tsx'
import { useExploration } from '../exploration.ts'
import { focusPicture } from '../focus-picture.ts'
import { useGone } from './use-gone.ts'
import css from './share.module.css'

/** So many are named at once; the rest stand below. */
const mostNamed = 3

/** Says which things of the address, shared view or file do not exist any more; the rest is shown. */
export function Gone(): JSX.Element | null {
  const { t } = useTranslation('share')
  const { file } = useExploration()
  const gone = useGone()
  const [dismissed, setDismissed] = useState('')
  const key = gone.join(' ')
  if (gone.length === 0 || dismissed === key) return null
  const called = gone.map((id) => {
    const name = file.nameOf(id)
    return name === undefined ? id : `${name} (${id})`
  })
  return (
    <div className={css.gone} data-covers>
      <Notice
        tone="warn"
        icon={<IconLinkOff size={18} stroke={1.75} aria-hidden="true" />}
        title={t('gone', { count: gone.length })}
        actions={
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setDismissed(key)
              focusPicture()
            }}
          >
            {t('goneSeen')}
          </Button>
        }
      >
        {called.slice(0, mostNamed).join(', ')}
        {called.length > mostNamed && (
          <details>
            <summary>{t('goneMore', { count: called.length - mostNamed })}</summary>
            <ul>
              {called.slice(mostNamed).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        )}
      </Notice>
    </div>
  )
}
