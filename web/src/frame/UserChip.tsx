import { IconUser } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { writerName } from '../app/settings.ts'
import { dialogPart } from '../ui/part.tsx'
import css from './user-chip.module.css'

const SettingsDialog = dialogPart(async () => (await import('./SettingsDialog.tsx')).SettingsDialog)

/** Whose name stands beside what one writes; opens the settings. */
export function UserChip(): JSX.Element {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const name = writerName.use()
  const label = `${t('settingsOf')}: ${name === '' ? t('youNone') : name}`
  return (
    <>
      <button type="button" className={css.chip} aria-label={label} title={label} onClick={() => setOpened(true)}>
        {name === '' ? <IconUser size={17} stroke={1.75} aria-hidden="true" /> : initials(name)}
      </button>
      <SettingsDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/u)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.slice(0, 1) ?? '')
    .join('')
    .toUpperCase()
}
