import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import { singleKeys } from '../../app/settings.ts'
import { CanvasHelp } from './CanvasHelp.tsx'
import { CanvasPane } from './CanvasPane.tsx'
import { Detail } from './Detail.tsx'
import { Drawer } from './Drawer.tsx'
import { useExploration } from './exploration.ts'
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
  const onKey = (event: React.KeyboardEvent): void => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea, select')
    if (typing || event.ctrlKey || event.metaKey || event.altKey || singleKeys.get() === 'off') return
    if (event.key === 'd') setDetail((open) => !open)
    if (event.key === 't') setDrawer((open) => !open)
  }
  return (
    // The keys belong to the whole view; what they do is on buttons too.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className={css.desk} data-detail={detail ? 'open' : 'closed'} onKeyDown={onKey}>
      <div className={css.work}>
        <Tools look={<LookTools />}>
          <ExportMenu className={css.tool} drawn />
          <Share className={css.tool} />
          <CanvasHelp />
          {!detail && (
            <button type="button" className={css.tool} onClick={() => setDetail(true)}>
              <IconLayoutSidebarRightExpand size={16} stroke={1.75} aria-hidden="true" />
              {t('detail')}
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
