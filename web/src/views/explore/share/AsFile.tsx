import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaveData } from '../export/use-save-data.ts'
import css from './share.module.css'

/** What is shown as a file to pass on: whoever gets it opens it in Explore. */
export function AsFile({ words }: { words: string }): JSX.Element {
  const { t } = useTranslation('share')
  const save = useSaveData()
  return (
    <div className={css.file}>
      <p>{words}</p>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => save('json')}
      >
        {t('saveFile')}
      </Button>
    </div>
  )
}
