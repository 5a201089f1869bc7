import { Button, CopyButton, Popover } from '@mantine/core'
import { IconShare3 } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useTabQuestion } from '../use-tab-words.ts'
import { tabAddress } from '../tab-address.ts'
import { useWorkbench } from '../use-workbench.ts'
import css from './save.module.css'

/** The address of what is in sight, to be passed on. */
export function ShareButton(): JSX.Element {
  const { t } = useTranslation('questions')
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      radius="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button type="button" className={css.button} onClick={() => setOpened(!opened)}>
          <IconShare3 size={17} stroke={1.75} aria-hidden="true" />
          {t('share')}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('share')}>
        <Address />
      </Popover.Dropdown>
    </Popover>
  )
}

function Address(): JSX.Element {
  const { t } = useTranslation('questions')
  const { active } = useWorkbench()
  const question = useTabQuestion(active)
  const router = useRouter()
  const address = tabAddress(active)
  const whole = address.statement !== undefined || (active.question !== undefined && !active.question.edited)
  if (!whole) return <p className={css.words}>{t(active.statement.trim() === '' ? 'shareNothing' : 'shareTooLong')}</p>
  const { href } = router.buildLocation({ to: '/query', search: address })
  const url = `${location.origin}${href}`
  const secret = question?.visibility === 'mine' && active.question?.edited === false
  return (
    <div className={css.share}>
      <p className={css.words}>{t(address.statement === undefined ? 'shareQuestion' : 'shareStatement')}</p>
      {secret && <p className={css.words}>{t('shareMine')}</p>}
      <input readOnly aria-label={t('address')} value={url} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={url}>
        {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'copied' : 'copyAddress')}</Button>}
      </CopyButton>
    </div>
  )
}
