import { Menu } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconDotsVertical, IconKeyboard, IconSearch, IconUser } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from '../ui/Logo.tsx'
import { mac } from '../ui/mac.ts'
import { views, viewsInBar } from '../views/index.ts'
import { DateChip } from './DateChip.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import { SettingsDialog, UserChip } from './UserChip.tsx'
import css from './top-bar.module.css'

/** Search, region, date, language, mode and user: always in sight. */
export function TopBar(): JSX.Element {
  const { t } = useTranslation()
  return (
    <header className={css.bar}>
      <Link to="/" className={css.product}>
        {t('product')}
      </Link>
      <button type="button" className={css.search} onClick={spotlight.open} aria-keyshortcuts="Control+K Meta+K /">
        <IconSearch size={17} stroke={1.75} aria-hidden="true" />
        <span className={css.searchWords}>{t('search')}</span>
        <kbd aria-hidden="true">{mac ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <div className={css.world}>
        <RegionPicker />
        <DateChip />
        <LanguageSwitch />
        <ModeSwitch />
        <UserChip />
      </div>
    </header>
  )
}

/** The two bars of a phone: product and search; region and date. */
export function PhoneBar({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { t } = useTranslation()
  const [settings, setSettings] = useState(false)
  return (
    <header className={css.phone}>
      <div className={css.phoneTop}>
        <Logo size={30} />
        <Link to="/" className={css.phoneProduct}>
          {t('product')}
        </Link>
        <button type="button" className={css.phoneButton} onClick={spotlight.open} aria-label={t('search')}>
          <IconSearch size={22} stroke={1.75} aria-hidden="true" />
        </button>
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
      </div>
      <div className={css.phoneWorld}>
        <RegionPicker />
        <DateChip />
      </div>
      <SettingsDialog opened={settings} onClose={() => setSettings(false)} />
    </header>
  )
}
