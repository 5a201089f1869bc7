import { Button, CopyButton, Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBox } from '../../../ui/CodeBox.tsx'
import { useExploration } from '../exploration.ts'
import css from './script.module.css'
import { useScript } from './use-script.ts'

/** The picture as a Cypher statement: to read, to copy, to go on with in Query. */
export function ScriptDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): JSX.Element {
  const { t } = useTranslation('script')
  const { t: frame } = useTranslation()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Script />
    </Modal>
  )
}

function Script(): JSX.Element {
  const { t } = useTranslation('script')
  const navigate = useNavigate()
  const { shown } = useExploration()
  const script = useScript()
  if (shown.things.length === 0) return <p>{t('nothing')}</p>
  return (
    <>
      <p>{t('lead')}</p>
      <div className={css.script}>
        <CodeBox code={script} />
      </div>
      <div className={css.buttons}>
        <Button onClick={() => void navigate({ to: '/query', search: (old) => ({ ...old, statement: script }) })}>
          {t('toQuery')}
        </Button>
        <CopyButton value={script}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </>
  )
}
