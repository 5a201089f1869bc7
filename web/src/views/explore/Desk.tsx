import { useEffect, useEffectEvent, useState, type JSX } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import { isSingleKey } from '../../ui/single-key.ts'
import { CanvasHelp } from './CanvasHelp.tsx'
import { CanvasPane } from './CanvasPane.tsx'
import { Detail } from './Detail.tsx'
import { Drawer } from './Drawer.tsx'
import { useExploration } from './exploration.ts'
import { focusPicture } from './focus-picture.ts'
import { LookTools } from './LookTools.tsx'
import { ExportMenu } from './export/ExportMenu.tsx'
import { Share } from './share/Share.tsx'
import { Tools } from './Tools.tsx'
import css from './explore.module.css'

/** From 600 px on: tool row, canvas and drawer beside the detail. D and T open and close the two. */
export function Desk(): JSX.Element {
  const { t } = useTranslation('explore')
  const [detail, setDetail] = useState(() => innerWidth >= 1280)
  const [drawer, setDrawer] = useState(() => innerHeight >= 760)
  const { seen, view } = useExploration()
  // With too many things to draw the table leads.
  const [led, setLed] = useState(false)
  if (led !== seen.tooMany) {
    setLed(seen.tooMany)
    if (seen.tooMany) setDrawer(true)
  }
  // A path is read beside the picture.
  const [along, setAlong] = useState(view.path !== null)
  if (along !== (view.path !== null)) {
    setAlong(!along)
    if (!along) setDetail(true)
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isSingleKey(event)) return
    if (event.key === 'd') keepingFocus(() => setDetail(!detail))
    if (event.key === 't') keepingFocus(() => setDrawer(!drawer))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <div className={css.desk} data-detail={detail ? 'open' : 'closed'}>
      <div className={css.work}>
        <Tools look={<LookTools />}>
          <ExportMenu className={css.tool} drawn />
          <Share className={css.tool} />
          <CanvasHelp />
          {!detail && (
            <button
              type="button"
              className={css.tool}
              aria-label={t('detail')}
              title={t('detail')}
              onClick={() => setDetail(true)}
            >
              <IconLayoutSidebarRightExpand size={16} stroke={1.75} aria-hidden="true" />
            </button>
          )}
        </Tools>
        <CanvasPane onDetail={() => setDetail(true)} />
        <Drawer open={drawer} onToggle={() => setDrawer(!drawer)} />
      </div>
      {detail && <Detail onClose={() => setDetail(false)} />}
    </div>
  )
}

function keepingFocus(change: () => void): void {
  const had = document.activeElement
  flushSync(change)
  if (had !== document.body && document.activeElement === document.body) focusPicture()
}
