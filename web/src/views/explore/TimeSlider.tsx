import { useEffect, useEffectEvent, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { TimelineDocument } from '../../../generated/operations.ts'
import { showDate, today as todayOf } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { dayOfMonth, monthOf, timelineOf, type Timeline } from '../../graph/timeline.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useLast } from '../../ui/use-last.ts'
import { CompareChip } from './CompareChip.tsx'
import { useExploration } from './exploration.ts'
import css from './time.module.css'

/** How long the slider rests before the day counts as chosen, in ms: one drag is one step of the log. */
const rest = 350

/** The foot of the canvas: which day is shown, on how much began in each year, and what to compare it with. */
export function TimeSlider(): JSX.Element {
  const { t } = useTranslation('see')
  const { region, asOf, language } = useWorld()
  const { view, act } = useExploration()
  const ids = view.alone ? view.added.slice(0, mostAsked) : [region]
  const { data } = useAnswer(TimelineDocument, { ids }, { skip: ids.length === 0 })
  const known = useLast(data, `${region} ${view.alone}`)
  const today = todayOf()
  const time = timelineOf(known?.timeline ?? [], { today, asOf })
  const chosen = monthOf(asOf, time.from)
  const [moved, setMoved] = useState<number | null>(null)
  const month = moved ?? chosen
  const day = moved === null ? asOf : dayOfMonth(moved, time.from, today)

  const settle = useEffectEvent(() => {
    if (moved !== null && day !== asOf) act({ type: 'asOf', day })
    setMoved(null)
  })
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(() => settle(), rest)
    return () => clearTimeout(timer)
  }, [moved])

  return (
    <div className={css.foot} data-covers="foot" role="group" aria-label={t('years')}>
      <span className={css.word} aria-hidden="true">
        {t('asOf')}
      </span>
      <div className={css.axis}>
        <Bars time={time} />
        <input
          type="range"
          className={css.slider}
          aria-label={t('asOfSlider')}
          aria-valuetext={showDate(day, language)}
          min={0}
          max={Math.max(monthOf(today, time.from), chosen)}
          value={month}
          onChange={(event) => setMoved(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const years = { PageUp: 12, PageDown: -12 }[event.key]
            if (years === undefined) return
            event.preventDefault()
            setMoved(Math.max(0, Math.min(monthOf(today, time.from), month + years)))
          }}
        />
        <Years time={time} />
      </div>
      <CompareChip portfolios={time.portfolios} />
    </div>
  )
}

/** The API takes so many ids at once; more things begin in the same years. */
const mostAsked = 400

/** How far along the axis a year begins, in percent. */
function at(year: number, { from, to }: Timeline): number {
  return ((year - from) / (to + 1 - from)) * 100
}

function Bars({ time }: { time: Timeline }): JSX.Element {
  const { t } = useTranslation('see')
  const width = 100 / (time.to + 1 - time.from)
  return (
    <>
      <svg className={css.bars} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {time.bars.map(({ year, statements, height }) => (
          <rect
            key={year}
            x={at(year, time) + width * 0.1}
            y={100 - height * 100}
            width={width * 0.8}
            height={height * 100}
          >
            <title>{t('yearStatements', { year: String(year), count: statements })}</title>
          </rect>
        ))}
      </svg>
      {time.portfolios.map((year, index) => (
        <span
          key={year}
          className={css.portfolio}
          style={{ left: `${at(year, time)}%` }}
          data-last={index === time.portfolios.length - 1 || undefined}
        >
          <span>{t('newPortfolio')}</span>
        </span>
      ))}
      <p className="visually-hidden">
        {time.bars
          .map(({ year, statements }) => t('yearStatements', { year: String(year), count: statements }))
          .join('; ')}
        {time.portfolios.length > 0 && `. ${t('portfoliosBegin', { years: time.portfolios.join(', ') })}`}
      </p>
    </>
  )
}

function Years({ time }: { time: Timeline }): JSX.Element {
  const every = time.to - time.from > 16 ? 4 : 2
  const years = Array.from({ length: time.to - time.from + 1 }, (_, index) => time.from + index)
  return (
    <ol className={css.years} aria-hidden="true">
      {years
        .filter((year) => year % every === 0)
        .map((year) => (
          <li key={year} style={{ left: `${at(year, time)}%` }}>
            {year}
          </li>
        ))}
    </ol>
  )
}
