import { useElementSize } from '@mantine/hooks'
import { useId, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { cssColor } from '../../../encoding/color.ts'
import { keyOf, type Lines } from './chart-data.ts'
import css from './charts.module.css'
import { type DrawnLine, lineLayout, type LineLayout, mostLines } from './line-layout.ts'
import { cut } from './picture.ts'
import { useValueWords } from './use-value-words.ts'

interface LineChartProps {
  lines: Lines
  /** The columns of the numbers and of the x axis. */
  value: string
  place: string
}

/** Width of a letter of a label, in px. */
const letter = 6.4

/** Numbers over years or other places in order, as high as there is room; each line has its dash and its label. */
export function LineChart({ lines, value, place }: LineChartProps): JSX.Element {
  const { t } = useTranslation('questions')
  const words = useValueWords()
  const id = useId()
  const { ref, width, height } = useElementSize()
  const named = lines.lines.some(({ series }) => series !== null)
  const right = named ? Math.min(280, width * 0.38) : 24
  const layout = width === 0 ? undefined : lineLayout(lines, { width, height, right })
  const told = lines.lines.slice(0, mostLines).map(({ series, points }) => {
    const [first, last] = [points[0], points.at(-1)]
    const at = (index = 0): string => words(lines.places[index] ?? null).text
    return `${series === null ? value : words(series).text}: ${first?.value ?? ''} (${at(first?.at)}) – ${last?.value ?? ''} (${at(last?.at)})`
  })
  return (
    <>
      <figcaption className={css.caption}>{t('lineCaption', { value, place })}</figcaption>
      <div ref={ref} className={css.plot}>
        {layout && (
          <svg width={width} height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
            <title id={`${id}-title`}>{t('lineCaption', { value, place })}</title>
            <desc id={`${id}-desc`}>{told.join('; ')}</desc>
            <Axes layout={layout} lines={lines} box={{ right: width - right, height }} />
            {layout.lines.map((line) => (
              <LinePath
                key={keyOf(line.series)}
                line={line}
                label={named ? { x: width - right + 10, room: right - 40 } : undefined}
              />
            ))}
          </svg>
        )}
      </div>
      {lines.lines.length > mostLines && (
        <p className={css.rest}>{t('moreLines', { count: lines.lines.length - mostLines })}</p>
      )}
    </>
  )
}

interface AxesProps {
  layout: LineLayout
  lines: Lines
  /** Where the lines end on the right, and how high the picture is, in px. */
  box: { right: number; height: number }
}

function Axes({ layout, lines, box: { right, height } }: AxesProps): JSX.Element {
  const { language } = useWorld()
  const words = useValueWords()
  return (
    <g aria-hidden="true" className={css.axes}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={52} x2={right} y1={y} y2={y} />
          <text x={44} y={y + 4} textAnchor="end">
            {showNumber(value, language)}
          </text>
        </g>
      ))}
      {layout.places.map(({ at, x }) => (
        <text key={at} x={x} y={height - 10} textAnchor="middle">
          {cut(words(lines.places[at] ?? null).text, 10)}
        </text>
      ))}
    </g>
  )
}

interface LinePathProps {
  line: DrawnLine
  /** Where its label begins, and the px that it may take; undefined where the only line needs none. */
  label: { x: number; room: number } | undefined
}

function LinePath({ line, label }: LinePathProps): JSX.Element {
  const { language } = useWorld()
  const words = useValueWords()
  const color = cssColor(line.color)
  const name = line.series === null ? '' : words(line.series).text
  return (
    <g>
      <path d={line.d} fill="none" stroke={color} strokeWidth={2} strokeDasharray={line.dash} strokeLinejoin="round" />
      {line.points.map(({ x, y, at, value }) => (
        <circle key={at} cx={x} cy={y} r={3.5} fill={color}>
          <title>{`${name} ${showNumber(value, language)}`.trim()}</title>
        </circle>
      ))}
      {label !== undefined && (
        <>
          <line
            x1={label.x - 4}
            x2={label.x + 20}
            y1={line.labelY}
            y2={line.labelY}
            stroke={color}
            strokeWidth={2}
            strokeDasharray={line.dash}
          />
          <text x={label.x + 26} y={line.labelY + 4} className={css.series}>
            {cut(name, Math.floor(label.room / letter))}
          </text>
        </>
      )}
    </g>
  )
}
