import { IconKeyboard } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart } from '../../ui/part.tsx'
import css from './explore.module.css'

const CanvasKeys = dialogPart(async () => (await import('./CanvasKeys.tsx')).CanvasKeys)

/** Opens the keys of the canvas. */
export function CanvasHelp(): JSX.Element {
  const { t } = useTranslation('explore')
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        className={css.tool}
        aria-label={t('help')}
        title={t('help')}
        onClick={() => setOpened(true)}
      >
        <IconKeyboard size={16} stroke={1.75} aria-hidden="true" />
      </button>
      <CanvasKeys opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}
