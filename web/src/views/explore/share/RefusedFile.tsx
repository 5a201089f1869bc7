import { Modal } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/Notice.tsx'
import type { Refused } from './use-open-file.ts'
import css from './share.module.css'

interface RefusedFileProps {
  refused: Refused | undefined
  opened: boolean
  onClose: () => void
}

/** A file that is no exploration of ours, or not whole. */
export function RefusedFile({ refused, opened, onClose }: RefusedFileProps): JSX.Element {
  const { t } = useTranslation('share')
  const { t: frame } = useTranslation()
  return (
    <Modal opened={opened} onClose={onClose} title={t('notOpened')} closeButtonProps={{ 'aria-label': frame('close') }}>
      {refused !== undefined && <Refusal {...refused} />}
    </Modal>
  )
}

/** What is wrong with the file, and where. */
function Refusal({ file, problem, where }: Refused): JSX.Element {
  const { t } = useTranslation('share')
  return (
    <Notice tone="danger" icon={<IconAlertTriangle size={18} stroke={1.75} />} title={t(`file_${problem}`, { file })}>
      {where !== '' && <pre className={css.where}>{where}</pre>}
      {t('kept')}
    </Notice>
  )
}
