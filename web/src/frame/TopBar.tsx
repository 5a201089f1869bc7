import { IconDotsVertical, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from '../ui/Logo.tsx'
import { mac } from '../ui/mac.ts'
import { part } from '../ui/part.tsx'
import { usePhone } from '../ui/use-phone.ts'
import { DateChip } from './DateChip.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import { search } from './search-store.ts'
import { UserChip } from './UserChip.tsx'
import css from './top-bar.module.css'

const PhoneMenu = part(async () => (await import('./PhoneMenu.tsx')).PhoneMenu)

/** Search, region, date, language, mode and user: always in sight. */
export function TopBar(): JSX.Element {
  const { t } = useTranslation()
  return (
    <header className={css.bar}>
      <Link to="/" className={css.product}>
        {t('product')}
      </Link>
      <button type="button" className={css.search} onClick={search.open} aria-keyshortcuts="Control+K Meta+K /">
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
  const phone = usePhone()
  const [isLost, setIsLost] = useState(false)
  return (
    <header className={css.phone}>
      <div className={css.phoneTop}>
        <Logo size={30} />
        <Link to="/" className={css.phoneProduct}>
          {t('product')}
        </Link>
        <button type="button" className={css.phoneButton} onClick={search.open} aria-label={t('search')}>
          <IconSearch size={22} stroke={1.75} aria-hidden="true" />
        </button>
        <PhoneMenu
          wanted={phone && !isLost}
          onFailed={() => setIsLost(true)}
          meanwhile={
            <button
              type="button"
              className={css.phoneButton}
              aria-label={t('more')}
              disabled={!isLost}
              onClick={() => setIsLost(false)}
            >
              <IconDotsVertical size={22} stroke={1.75} aria-hidden="true" />
            </button>
          }
          onHelp={onHelp}
        />
      </div>
      <div className={css.phoneWorld}>
        <RegionPicker />
        <DateChip />
      </div>
    </header>
  )
}
