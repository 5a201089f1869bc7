import { Outlet } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { BottomBar } from './BottomBar.tsx'
import { Foot } from './Foot.tsx'
import css from './frame.module.css'
import { KeyHelp } from './KeyHelp.tsx'
import { PastNotice } from './PastNotice.tsx'
import { Rail } from './Rail.tsx'
import { Search } from './Search.tsx'
import { PhoneBar, TopBar } from './TopBar.tsx'
import { useKeys } from './use-keys.ts'

/** Rail, top bar, view, foot; on a phone two bars above and one below. */
export function Frame(): JSX.Element {
  const { t } = useTranslation()
  const [help, setHelp] = useState(false)
  useKeys({ onHelp: () => setHelp(true) })
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <Rail onHelp={() => setHelp(true)} />
      <TopBar />
      <PhoneBar onHelp={() => setHelp(true)} />
      <div className={css.scroll}>
        <main id="main" tabIndex={-1} className={css.main}>
          <PastNotice />
          <Outlet />
        </main>
        <Foot />
      </div>
      <BottomBar />
      <Search />
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}
