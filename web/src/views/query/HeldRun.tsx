import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import type { Runner } from './run/use-runner.ts'

/** Before a statement runs that would give far more rows than anybody reads. */
export function HeldRun({ runner }: { runner: Runner }): JSX.Element | null {
  const { t } = useTranslation('query')
  if (runner.heldFor === undefined) return null
  return (
    <Notice
      tone="warn"
      icon={<IconAlertTriangle size={18} stroke={1.75} />}
      title={t('huge', { rows: Math.round(runner.heldFor) })}
      actions={
        <Button variant="default" onClick={runner.anyway}>
          {t('runAnyway')}
        </Button>
      }
    >
      {t('hugeText')}
    </Notice>
  )
}
