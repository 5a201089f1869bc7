import { useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ClosePanel } from '../../ui/ClosePanel.tsx'
import { isBundle } from '../../graph/bundle.ts'
import { isGroup } from '../../graph/grouping.ts'
import { useExploration } from './exploration.ts'
import { focusPicture } from './focus-picture.ts'
import { BackToPaths } from './BackToPaths.tsx'
import { BundleDetail, GroupDetail, GroupsDetail, PathPanel, StatementDetail } from './detail-parts.ts'
import { ThingDetail } from './ThingDetail.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import css from './detail.module.css'

/** The panel about what is selected: a thing, a line, or the region when nothing is. */
export function Detail({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: path } = useTranslation('path')
  const { view, detail, lines, paths, act } = useExploration()
  // A pair that Start or Sources sent here is about the one line between the two.
  const only = view.alone && view.selected.length === 0 && lines.length === 1 ? lines[0]?.id : undefined
  const line = view.line ?? only
  const onlyPaths = paths !== null && view.selected.length === 0 && view.line === null
  const panel = useRef<HTMLElement>(null)
  useKeptFocus(panel)
  const close = (): void => {
    if (onlyPaths) act({ type: 'path', path: null })
    else onClose()
    focusPicture()
  }
  return (
    <aside
      ref={panel}
      className={css.panel}
      aria-label={t('detail')}
      data-testid="detail"
      // A panel that scrolls must be reached by the keyboard.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
    >
      <ClosePanel label={onlyPaths ? path('closePath') : t('closeDetail')} onClose={close} />
      {onlyPaths ? (
        <PathPanel wanted paths={paths} />
      ) : (
        <>
          {paths !== null && <BackToPaths />}
          {line === undefined ? <About key={detail} id={detail} /> : <AboutLine key={line} id={line} />}
        </>
      )}
    </aside>
  )
}

/** A thing, a group, all groups when none is selected. */
function About({ id }: { id: string }): JSX.Element {
  const { view, seen } = useExploration()
  if (isGroup(id)) return <GroupDetail wanted id={id} />
  return view.selected.length === 0 && seen.boxed !== null ? <GroupsDetail wanted /> : <ThingDetail id={id} />
}

function AboutLine({ id }: { id: string }): JSX.Element {
  return isBundle(id) ? <BundleDetail wanted id={id} /> : <StatementDetail wanted id={id} />
}
