import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { exploreThing } from '../../explore-link.ts'
import { shareOf } from './bar-share.ts'
import { type Bar, keyOf } from './chart-data.ts'
import css from './charts.module.css'
import { useValueWords } from './use-value-words.ts'

/** More are not told apart at a glance; the table has all. */
const mostBars = 60

/** One bar a row, from zero, with its name and number; a thing opens in Explore. */
export function BarChart({ bars, value }: { bars: readonly Bar[]; value: string }): JSX.Element {
  const { t } = useTranslation('questions')
  const shown = bars.slice(0, mostBars)
  const share = shareOf(shown)
  return (
    <>
      <figcaption className={css.caption}>{t('barCaption', { value })}</figcaption>
      <ol className={css.bars}>
        {shown.map((bar, index) => (
          <BarRow key={`${keyOf(bar.label)} ${index}`} bar={bar} share={share} />
        ))}
      </ol>
      {bars.length > shown.length && (
        <p className={css.rest}>{t('moreInTable', { count: bars.length - shown.length })}</p>
      )}
    </>
  )
}

interface BarRowProps {
  bar: Bar
  /** Where a number lies between the left and the right end, 0 to 1. */
  share: (value: number) => number
}

function BarRow({ bar, share }: BarRowProps): JSX.Element {
  const { language } = useWorld()
  const words = useValueWords()(bar.label)
  const [from, to] = [share(0), share(bar.value)].sort((a, b) => a - b)
  const percent = (part = 0): string => `${(part * 100).toFixed(2)}%`
  return (
    <li className={css.bar}>
      <span className={css.name} title={words.text}>
        {words.thing !== undefined && <KindMark {...words.thing} size={18} />}
        {words.id === undefined ? words.text : <Link {...exploreThing(words.id)}>{words.text}</Link>}
      </span>
      <span className={css.track} aria-hidden="true">
        <span className={css.fill} style={{ left: percent(from), width: percent((to ?? 0) - (from ?? 0)) }} />
      </span>
      <span className={css.number}>{showNumber(bar.value, language)}</span>
    </li>
  )
}
