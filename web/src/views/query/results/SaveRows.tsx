import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../../ui/save-file.ts'
import type { Run } from '../run/facts.ts'
import { RunError } from '../run/stream-request.ts'
import { useFailureWords } from '../run/use-failure-words.ts'
import css from './results.module.css'
import { saveCsv, type CsvForm } from './save-csv.ts'
import { rowsJson } from './value-json.ts'

/** The rows as a file. Where a limit cut the answer, the reader says whether those shown or all are wanted. */
export function SaveRows({ run }: { run: Run }): JSX.Element {
  const { t } = useTranslation('query')
  const failureWords = useFailureWords()
  const [failed, setFailed] = useState<string>()
  const cut = run.end?.limit !== null
  const name = fileName(run.order.title) || t('fileName')
  const save = (form: CsvForm, whole: boolean): void => {
    setFailed(undefined)
    saveCsv({ run, form, whole, name }).catch((error: unknown) =>
      setFailed(error instanceof RunError ? failureWords(error.failure).title : String(error)),
    )
  }
  const items = (whole: boolean): JSX.Element => (
    <>
      <Menu.Item onClick={() => save('plain', whole)}>{t('csvPlain')}</Menu.Item>
      <Menu.Item onClick={() => save('spreadsheet', whole)}>{t('csvSpreadsheet')}</Menu.Item>
    </>
  )
  return (
    <>
      {failed !== undefined && (
        <span role="alert" className={css.failed}>
          {t('saveFailed', { why: failed })}
        </span>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" size="compact-sm" leftSection={<IconDownload size={15} aria-hidden="true" />}>
            CSV
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {cut && <Menu.Label>{t('csvShown', { count: run.rows.length })}</Menu.Label>}
          {items(false)}
          {cut && (
            <>
              <Menu.Label>{t('csvAll')}</Menu.Label>
              {items(true)}
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            onClick={() => saveFile(`${name}.json`, `${rowsJson(run.columns ?? [], run.rows)}\n`, 'application/json')}
          >
            {t('jsonShown', { count: run.rows.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

function fileName(title: string): string {
  return title
    .replaceAll(/[^\p{L}\p{N} _-]+/gu, '')
    .trim()
    .slice(0, 60)
}
