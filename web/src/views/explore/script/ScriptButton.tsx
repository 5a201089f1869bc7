import { Button, CopyButton, Modal } from '@mantine/core'
import { IconCode } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBox } from '../../../ui/CodeBox.tsx'
import { useExploration } from '../exploration.ts'
import tools from '../look.module.css'
import css from './script.module.css'
import { useScript } from './use-script.ts'

/** The picture as a Cypher statement: to read, to copy, to go on with in Query. */
export function ScriptButton(): JSX.Element {
  const { t } = useTranslation('script')
  const { t: frame } = useTranslation()
  const [opened, setOpened] = useState(false)
  const close = (): void => setOpened(false)
  return (
    <>
      <button type="button" className={tools.choice} title={t('cypher')} onClick={() => setOpened(true)}>
        <IconCode size={16} stroke={1.75} aria-hidden="true" />
        <span className="tool-word">{t('cypher')}</span>
      </button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('title')}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        <Script />
      </Modal>
    </>
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
