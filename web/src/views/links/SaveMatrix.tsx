import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import type { Matrix } from './facts.ts'
import { halfOf } from './half.ts'
import css from './links.module.css'
import { matrixSvg } from './matrix-svg.ts'
import { linkStates } from './states.ts'
import { useLinkWords } from './use-link-words.ts'

/** Saves the half matrix in words as CSV, or as a picture with its title, date and legend. */
export function SaveMatrix({ matrix }: { matrix: Matrix }): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  const words = useLinkWords()
  const half = halfOf(matrix)
  const names = half.areas.map(({ area }) => words.name(area))
  const region = words.name(matrix.region)
  const file = t('fileName', { region, date: asOf })
  const csv = (): void => {
    const rows = half.rows.map(({ cells }, r) => [
      names[r + 1] ?? '',
      ...cells.map((cell) => (cell === undefined ? t('ownPart') : words.cell(cell))),
      ...names.slice(r + 1, -1).map(() => ''),
    ])
    saveFile(`${file}.csv`, csvOf([t('area'), ...names.slice(0, -1)], rows), 'text/csv')
  }
  const svg = (): void => {
    const picture = matrixSvg({
      title: t('titleRegion', { region }),
      lead: showDate(asOf, language),
      areas: half.areas.map(({ area, depth }) => ({ name: words.name(area), depth })),
      rows: half.rows.map(({ area, cells }) =>
        cells.map((cell, c) => {
          const other = half.areas[c]?.area
          return cell && other && { ...cell, words: words.pair({ a: other, b: area.area }, cell) }
        }),
      ),
      legend: linkStates.map((state) => ({
        state,
        words: state === 'planned' ? t('legendPlanned') : words.state(state),
      })),
      foot: addressOfMatrix(),
    })
    saveFile(`${file}.svg`, picture, 'image/svg+xml')
  }
  return (
    <>
      <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={csv}>
        <IconDownload size={16} stroke={1.75} aria-hidden="true" />
        CSV
      </button>
      <button type="button" className={css.tool} aria-label={t('saveSvg')} onClick={svg}>
        <IconDownload size={16} stroke={1.75} aria-hidden="true" />
        SVG
      </button>
    </>
  )
}

/** Where the matrix is found, without what is open beside it. */
function addressOfMatrix(): string {
  const address = new URL(location.href)
  address.searchParams.delete('pair')
  return decodeURIComponent(address.href)
}
