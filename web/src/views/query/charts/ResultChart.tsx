import { IconChartBar, IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import type { QuestionShow, Rows } from '../facts.ts'
import { useTabWords } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { BarChart } from './BarChart.tsx'
import { barSvg } from './bar-svg.ts'
import { barsOf, linesOf, matrixOf, missingColumns } from './chart-data.ts'
import css from './charts.module.css'
import { LineChart } from './LineChart.tsx'
import { lineSvg } from './line-svg.ts'
import { MatrixChart } from './MatrixChart.tsx'
import { matrixSvg } from './matrix-svg.ts'
import type { PictureFrame } from './picture.ts'
import { useValueWords } from './use-value-words.ts'

interface ResultChartProps {
  rows: Rows
  show: QuestionShow
}

/** The rows as bars, lines or a matrix, as their question says. The table, one tab away, holds them all. */
export function ResultChart({ rows, show }: ResultChartProps): JSX.Element {
  const { t } = useTranslation('questions')
  const missing = missingColumns(rows, show)
  if (missing.length > 0)
    return <Sorry title={t('noColumns', { columns: missing.join(', ') })}>{t('noColumnsText')}</Sorry>
  const drawn = { bar: barsOf(rows, show).length, matrix: matrixOf(rows, show).rows.length }
  const count = show.as === 'line' ? linesOf(rows, show).lines.length : drawn[show.as === 'matrix' ? 'matrix' : 'bar']
  if (count === 0) return <Sorry title={t('noNumbers')}>{t('noNumbersText')}</Sorry>
  return (
    <figure className={css.chart}>
      <Drawn rows={rows} show={show} />
      <SaveChart rows={rows} show={show} />
    </figure>
  )
}

function Sorry({ title, children }: { title: string; children: string }): JSX.Element {
  return (
    <Empty icon={<IconChartBar size={24} stroke={1.75} />} title={title}>
      {children}
    </Empty>
  )
}

function Drawn({ rows, show }: ResultChartProps): JSX.Element {
  const value = show.value ?? ''
  if (show.as === 'line') return <LineChart lines={linesOf(rows, show)} value={value} place={show.label ?? ''} />
  if (show.as === 'matrix') return <MatrixChart matrix={matrixOf(rows, show)} value={value} />
  return <BarChart bars={barsOf(rows, show)} value={value} />
}

/** Saves the chart as a picture with its title, date and address. */
function SaveChart({ rows, show }: ResultChartProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { asOf, language } = useWorld()
  const { active } = useWorkbench()
  const { title } = useTabWords(active)
  const words = useValueWords()
  const save = (): void => {
    const frame: PictureFrame = {
      title,
      lead: `${show.value ?? ''} · ${showDate(asOf, language)}`,
      foot: decodeURIComponent(location.href).slice(0, 160),
    }
    const say = (value: Parameters<typeof words>[0]): string => words(value).text
    const pictures = {
      bar: () => barSvg(frame, barsOf(rows, show), say),
      matrix: () => matrixSvg(frame, matrixOf(rows, show), say),
      line: () => lineSvg(frame, linesOf(rows, show), say),
    }
    const picture = pictures[show.as === 'line' || show.as === 'matrix' ? show.as : 'bar']()
    saveFile(`${t('chartFile', { title, date: asOf })}.svg`, picture, 'image/svg+xml')
  }
  return (
    <button type="button" className={css.save} aria-label={t('saveSvg')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      SVG
    </button>
  )
}
