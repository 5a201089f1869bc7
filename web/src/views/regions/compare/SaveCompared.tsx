import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { csvOf } from '../../../ui/csv.ts'
import { nameIn, type Named } from '../../../ui/names.ts'
import { saveFile } from '../../../ui/save-file.ts'
import css from './compare.module.css'
import type { ComparedTheme, Comparison } from './facts.ts'
import { nearFirst } from './near-first.ts'

/** Saves the comparison with full names, in the order of the table. */
export function SaveCompared({ comparison }: { comparison: Comparison }): JSX.Element {
  const { t } = useTranslation('partners')
  const { asOf, names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const save = (): void => {
    const [a, b] = [name(comparison.a), name(comparison.b)]
    const heads = [
      t('columnWho'),
      t('columnCode'),
      t('theme'),
      t('areasOf', { region: a }),
      t('areasOf', { region: b }),
      t('columnDensity', { region: a }),
    ]
    const line =
      (who: string) =>
      (row: ComparedTheme): string[] => [
        who,
        row.theme.code,
        name(row.theme),
        row.a.map(name).join('; '),
        row.b.map(name).join('; '),
        row.density === null ? '' : row.density.toFixed(3),
      ]
    const rows = [
      ...comparison.shared.map(line(t('shared'))),
      ...comparison.onlyA.map(line(t('onlyIn', { region: a }))),
      ...nearFirst(comparison.onlyB).map(line(t('onlyIn', { region: b }))),
    ]
    saveFile(`${t('fileName', { a, b, date: asOf })}.csv`, csvOf(heads, rows), 'text/csv')
  }
  return (
    <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      {t('export')}
    </button>
  )
}
