import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import { saveFile } from '../../ui/save-file.ts'
import type { RegionThemes, Theme } from './themes.ts'
import css from './gaps.module.css'

/** Saves which region has areas about which theme, with the names of the areas. */
export function SaveThemes({
  themes,
  lines,
}: {
  themes: readonly Theme[]
  lines: readonly RegionThemes[]
}): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const save = (): void => {
    const rows = lines.map(({ region, byTheme }) => [
      name(region),
      ...themes.map(({ id }) => (byTheme.get(id) ?? []).map(name).join('; ')),
    ])
    const text = csvOf([t('themes'), ...themes.map(name)], rows)
    saveFile(`${t('fileName', { region: t('themes'), date: asOf })}.csv`, text, 'text/csv')
  }
  return (
    <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      CSV
    </button>
  )
}
