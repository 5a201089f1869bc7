import { IconCode } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart } from '../../../ui/part.tsx'
import tools from '../look.module.css'

const ScriptDialog = dialogPart(async () => (await import('./ScriptDialog.tsx')).ScriptDialog)

/** Opens the picture as a Cypher statement. */
export function ScriptButton(): JSX.Element {
  const { t } = useTranslation('script')
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button type="button" className={tools.choice} title={t('cypher')} onClick={() => setOpened(true)}>
        <IconCode size={16} stroke={1.75} aria-hidden="true" />
        <span className="tool-word">{t('cypher')}</span>
      </button>
      <ScriptDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}
