import { Menu } from '@mantine/core'
import { IconDotsVertical, IconKeyboard, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { views, viewsInBar } from '../views/index.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { SettingsDialog } from './SettingsDialog.tsx'
import css from './top-bar.module.css'

/** What has no room in the bars of a phone. */
export function PhoneMenu({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { t } = useTranslation()
  const [settings, setSettings] = useState(false)
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <button type="button" className={css.phoneButton} aria-label={t('more')}>
            <IconDotsVertical size={22} stroke={1.75} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={css.phoneMenu}>
            <LanguageSwitch />
            <ModeSwitch />
          </div>
          {views.slice(viewsInBar).map((view) => (
            <Menu.Item
              key={view.id}
              component={Link}
              to={view.path}
              leftSection={<view.icon size={18} stroke={1.75} />}
            >
              {t(view.title)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconUser size={18} stroke={1.75} />} onClick={() => setSettings(true)}>
            {t('settingsOf')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.75} />} onClick={onHelp}>
            {t('keys')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SettingsDialog opened={settings} onClose={() => setSettings(false)} />
    </>
  )
}
