import { useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isBundle } from '../../graph/bundle.ts'
import { isGroup } from '../../graph/grouping.ts'
import { ClosePanel } from '../../ui/ClosePanel.tsx'
import { AddField } from './AddField.tsx'
import { Around } from './Around.tsx'
import { BackToPaths } from './BackToPaths.tsx'
import { CanvasPane } from './CanvasPane.tsx'
import { CanvasState } from './CanvasState.tsx'
import { PathPanel, StatementDetail } from './detail-parts.ts'
import { useExploration } from './exploration.ts'
import { ExportMenu } from './export/ExportMenu.tsx'
import { Share } from './share/Share.tsx'
import { Sheet } from './Sheet.tsx'
import { WalkButtons } from './StepTools.tsx'
import { Told } from './Told.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import css from './phone.module.css'

/** Below 600 px: one thing with its neighbours, and a sheet with what is said of it. A tap walks on. */
export function Phone(): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: path } = useTranslation('path')
  const { answer, view, shown, paths, awaited, act } = useExploration()
  const [full, setFull] = useState(false)
  const id = view.selected.findLast((one) => !isGroup(one)) ?? shown.things[0]?.id
  const onlyPaths = paths !== null && view.selected.length === 0 && view.line === null
  const sheet = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLButtonElement>(null)
  useKeptFocus(sheet, handle)
  const add = (
    <div className={css.add}>
      <AddField />
    </div>
  )
  // The small picture says itself that it is on its way.
  const saysItself = id !== undefined && !full && answer.waiting && answer.data === undefined
  const states = (
    <>
      {!saysItself && <CanvasState placed={null} />}
      <Told />
    </>
  )
  return (
    <div className={css.phone} data-sheet={full ? 'full' : 'half'}>
      <div className={css.picture}>
        {onlyPaths ? (
          <CanvasPane onDetail={() => undefined} />
        ) : (
          <>
            {id !== undefined && !full && <Around key={id} id={id} />}
            {!full && states}
          </>
        )}
      </div>
      <div ref={sheet} className={css.sheet}>
        <button
          ref={handle}
          type="button"
          className={css.handle}
          aria-expanded={full}
          aria-label={t(full ? 'sheetDown' : 'sheetUp')}
          onClick={() => setFull(!full)}
        />
        {/* The picture has no room: what it has to say stands here. */}
        {full && <div className={css.states}>{states}</div>}
        {/* A path waits for its end: where it is named comes first, and what loads below cannot push it away. */}
        {awaited !== null && add}
        {paths !== null && !onlyPaths && <BackToPaths />}
        {onlyPaths ? (
          <div className={css.paths}>
            <ClosePanel label={path('closePath')} onClose={() => act({ type: 'path', path: null })} />
            <PathPanel wanted paths={paths} />
          </div>
        ) : view.line !== null && !isBundle(view.line) ? (
          <StatementDetail wanted key={view.line} id={view.line} />
        ) : (
          id !== undefined && <Sheet key={id} id={id} />
        )}
        {awaited === null && add}
        <div className={css.passing}>
          <Share className={css.pass} />
          <ExportMenu className={css.pass} drawn={onlyPaths} />
          <WalkButtons className={css.pass} />
        </div>
      </div>
    </div>
  )
}
