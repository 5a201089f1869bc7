import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { nameIn } from '../../ui/names.ts'
import { saveFile } from '../../ui/save-file.ts'
import type { Line, Rule } from './facts.ts'
import { useShareWords } from './use-share-words.ts'
import css from './gaps.module.css'

/** Saves the table of regions in words. */
export function SaveRegions({ lines, rules }: { lines: readonly Line[]; rules: readonly Rule[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, names, language } = useWorld()
  const words = useShareWords()
  const save = (): void => {
    const heads = [t('regions'), t('areas'), t('openWishes'), ...rules.map((rule) => rule.title[language])]
    const rows = lines.map((line) => [
      nameIn(line.territory, names, language).main.text,
      line.columns,
      line.openWishes ?? '',
      ...rules.map((rule) => words(line.shares.find(({ ruleId }) => ruleId === rule.id))),
    ])
    saveFile(`${t('fileName', { region: t('regions'), date: asOf })}.csv`, csvOf(heads, rows), 'text/csv')
  }
  return (
    <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      CSV
    </button>
  )
}
