import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { nameIn } from '../../ui/names.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useRegionName } from '../explore/use-region-name.ts'
import { cellOf, type AreaMatrix, type AreaRow, type Rule } from './facts.ts'
import { matrixSvg } from './matrix-svg.ts'
import { useCellWords } from './use-cell-words.ts'
import css from './gaps.module.css'

/** Saves the table in words as CSV, or as a picture with its title, date and legend. */
export function SaveAreas({ matrix, rules }: { matrix: AreaMatrix; rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, names, language } = useWorld()
  const region = useRegionName()
  const words = useCellWords()
  const name = ({ id, subject }: AreaRow): string =>
    subject === null ? id : nameIn(subject, names, language).main.text
  const file = t('fileName', { region, date: asOf })
  const csv = (): void => {
    const heads = [t('area'), ...rules.map((rule) => rule.title[language])]
    const rows = matrix.rows.map((row) => [
      `${'  '.repeat(row.depth)}${name(row)}`,
      ...rules.map((rule) => words(cellOf(row, rule))),
    ])
    saveFile(`${file}.csv`, csvOf(heads, rows), 'text/csv')
  }
  const svg = (): void => {
    const picture = matrixSvg({
      title: t('titleRegion', { region }),
      lead: `${t('judgedHelp')} ${asOf}`,
      heads: rules.map((rule) => rule.title[language]),
      rows: matrix.rows.map((row) => ({
        name: name(row),
        depth: row.depth,
        cells: rules.map((rule) => ({ cell: cellOf(row, rule), words: words(cellOf(row, rule)) })),
      })),
      legend: {
        covered: t('legendCovered'),
        via: t('legendVia'),
        planned: t('legendPlanned'),
        read: t('legendRead'),
        gap: t('legendGap'),
        whatif: t('legendWhatif'),
        none: t('legendNone'),
        nodata: t('legendNodata'),
        na: t('na'),
      },
      foot: addressWithout('cell'),
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

/** Where the table is found, without what is open beside it. */
function addressWithout(parameter: string): string {
  const address = new URL(location.href)
  address.searchParams.delete(parameter)
  return decodeURIComponent(address.href)
}
