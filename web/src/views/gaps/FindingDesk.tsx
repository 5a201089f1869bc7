import { useRef, type JSX, type ReactNode } from 'react'
import { FindingPanel } from './FindingPanel.tsx'
import css from './gaps.module.css'
import { useGaps } from './use-gaps.ts'

interface FindingDeskProps {
  /** The panel takes the focus when it opens. */
  focus?: boolean
  children: ReactNode
}

/** A table and, beside it, what stands behind its open cell; closed, the focus is back on the cell. */
export function FindingDesk({ focus = true, children }: FindingDeskProps): JSX.Element {
  const { search, set } = useGaps()
  const place = useRef<HTMLDivElement>(null)
  const { cell } = search
  const close = (): void => {
    set({ cell: undefined }, true)
    if (cell !== undefined) place.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus()
  }
  return (
    <div className={css.desk} data-panel={cell === undefined ? undefined : 'open'}>
      <div className={css.work} ref={place}>
        {children}
      </div>
      {cell !== undefined && <FindingPanel key={cell} cell={cell} focus={focus} onClose={close} />}
    </div>
  )
}
