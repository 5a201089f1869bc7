import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { csvOf } from '../../ui/csv.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useRegionName } from '../explore/use-region-name.ts'
import css from './gaps.module.css'
import type { Asked } from './rest.ts'
import { useCellWords } from './use-cell-words.ts'
import { useSubjectName } from './use-subject-name.ts'

/** Saves what is asked, of what, and what came of it, in words. */
export function SaveRest({ asked }: { asked: readonly Asked[] }): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf, language } = useWorld()
  const region = useRegionName()
  const words = useCellWords()
  const name = useSubjectName()
  const save = (): void => {
    const rows = asked.flatMap(({ rule, findings }) =>
      findings.map((finding) => [
        rule.title[language],
        t('panelSeverity', { severity: t(`severity_${rule.severity}`) }),
        name(finding),
        words(finding.cell),
      ]),
    )
    const text = csvOf([t('rule'), t('severity'), t('asked'), t('found')], rows)
    saveFile(`${t('fileName', { region: `${region}-${t('byRest')}`, date: asOf })}.csv`, text, 'text/csv')
  }
  return (
    <button type="button" className={css.tool} aria-label={t('saveCsv')} onClick={save}>
      <IconDownload size={16} stroke={1.75} aria-hidden="true" />
      CSV
    </button>
  )
}
