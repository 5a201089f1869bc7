import { Outlet, useMatches } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart } from '../ui/part.tsx'
import { BottomBar } from './BottomBar.tsx'
import { Foot } from './Foot.tsx'
import css from './frame.module.css'
import { PastNotice } from './PastNotice.tsx'
import { Rail } from './Rail.tsx'
import { SearchDoor } from './SearchDoor.tsx'
import { PhoneBar, TopBar } from './TopBar.tsx'
import { useKeys } from './use-keys.ts'

const KeyHelp = dialogPart(async () => (await import('./KeyHelp.tsx')).KeyHelp)

/** What holds the views: the frame, or for one that fills the screen nothing but the keys. */
export function Frame(): JSX.Element {
  const bare = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.bare === true) })
  const [help, setHelp] = useState(false)
  useKeys({ onHelp: () => setHelp(true) })
  return (
    <>
      {bare ? (
        <main id="main" tabIndex={-1} className={css.bare}>
          <Outlet />
        </main>
      ) : (
        <Framed onHelp={() => setHelp(true)} />
      )}
      <SearchDoor />
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </>
  )
}

/** Rail, top bar, view, foot; on a phone two bars above and one below. */
function Framed({ onHelp }: { onHelp: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <Rail onHelp={onHelp} />
      <TopBar />
      <PhoneBar onHelp={onHelp} />
      <div className={css.scroll}>
        <main id="main" tabIndex={-1} className={css.main}>
          <PastNotice />
          <Outlet />
        </main>
        <Foot />
      </div>
      <BottomBar />
    </div>
  )
}
