import { Link } from '@tanstack/react-router'
import type { CSSProperties, JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { cssColor } from '../../../encoding/color.ts'
import { lineStyles } from '../../../encoding/line-style.ts'
import { shortName } from '../../../graph/short-name.ts'
import { nameIn, type Named } from '../../../ui/names.ts'
import { exploreThing } from '../../explore-link.ts'
import css from './change.module.css'
import type { RegionChanges } from './facts.ts'
import { picture, rowHeight, type Line } from './picture.ts'

/** Before on the left, after on the right, a line for each area that goes on. */
export function ChangePicture({ changes }: { changes: RegionChanges }): JSX.Element {
  const { lines, top, height } = picture(changes)
  return (
    <div className={css.picture} style={{ '--row': `${rowHeight}px` } as CSSProperties}>
      <Side changes={changes} side="before" top={top.before} />
      <svg className={css.lines} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" height={height} aria-hidden>
        {lines.map((line) => (
          <Going key={line.id} line={line} />
        ))}
      </svg>
      <Side changes={changes} side="after" top={top.after} />
    </div>
  )
}

function Going({ line: { from, to, modality } }: { line: Line }): JSX.Element {
  const d = `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`
  const style = modality === undefined ? undefined : lineStyles[modality]
  return (
    <>
      <path d={d} className={css.band} />
      {style && (
        <path
          d={d}
          className={css.sure}
          stroke={cssColor(style.strong)}
          strokeWidth={style.width}
          strokeDasharray={style.dash.join(' ') || undefined}
          strokeLinecap={style.round ? 'round' : 'butt'}
        />
      )}
    </>
  )
}

interface SideProps {
  changes: RegionChanges
  side: 'before' | 'after'
  top: number
}

function Side({ changes, side, top }: SideProps): JSX.Element {
  const { t } = useTranslation('regions')
  const { language } = useWorld()
  const areas = changes[side]
  return (
    <div className={css.side} data-side={side}>
      <h3>{showDate(side === 'before' ? changes.from : changes.to, language)}</h3>
      {areas.length === 0 ? (
        <p className={css.none}>{t('changeNone')}</p>
      ) : (
        <ul style={{ '--top': `${top}px` } as CSSProperties}>
          {areas.map((one) => (
            <Area key={one.area.id} one={one} others={othersOf(changes, side, one.area.id)} side={side} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** What an area of before goes on as, or what one of after came from. */
function othersOf({ continuations }: RegionChanges, side: 'before' | 'after', id: string): Named[] {
  return side === 'before'
    ? continuations.filter(({ from }) => from.id === id).map(({ to }) => to)
    : continuations.filter(({ to }) => to.id === id).map(({ from }) => from)
}

interface AreaProps {
  one: RegionChanges['before'][number]
  others: readonly Named[]
  side: 'before' | 'after'
}

function Area({ one: { area, depth, change, themes }, others, side }: AreaProps): JSX.Element {
  const { t } = useTranslation('regions')
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const { main } = nameIn(area, names, language)
  const told = others.map((other) => shortName(name(other))).join(', ')
  return (
    <li style={{ '--depth': depth } as CSSProperties}>
      <Link
        {...exploreThing(area.id)}
        className={css.area}
        data-change={change}
        data-column={depth === 0 || undefined}
        title={main.text}
      >
        <span lang={main.lang}>{shortName(main.text)}</span>
        <small aria-hidden="true">{themes.map(({ code }) => code).join(' ')}</small>
      </Link>
      <span className={css.fate} data-change={change}>
        {others.length === 0 ? t(`change_${change}`) : t(side === 'before' ? 'goesOnAs' : 'cameFrom', { names: told })}
      </span>
    </li>
  )
}
