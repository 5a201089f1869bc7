import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from './Empty.tsx'

/** A view that could not be drawn; the frame around it stays. */
export function Crash({ error }: { error: unknown }): JSX.Element {
  const { t } = useTranslation()
  return (
    <Empty
      icon={<IconAlertTriangle size={24} stroke={1.75} />}
      title={t('crash')}
      actions={
        <Button variant="default" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    >
      <details>
        <summary>{t('details')}</summary>
        {error instanceof Error ? error.message : String(error)}
      </details>
    </Empty>
  )
}
