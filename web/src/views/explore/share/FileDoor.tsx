import { Modal } from '@mantine/core'
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react'
import { useState, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/Notice.tsx'
import type { OpeningFile, Refused } from './use-open-file.ts'
import css from './share.module.css'

/** Takes a saved exploration that is dropped anywhere on the view; the menu asks for one too. */
export function FileDoor({ file, className, children }: FileDoorProps): JSX.Element {
  const { t } = useTranslation('share')
  const { t: frame } = useTranslation()
  const [over, setOver] = useState(false)
  return (
    <div
      className={className}
      data-fills
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
      }}
      onDrop={(event) => {
        const [first] = event.dataTransfer.files
        setOver(false)
        if (first === undefined) return
        event.preventDefault()
        file.take(first)
      }}
    >
      {children}
      {over && (
        <p className={css.over} aria-hidden="true">
          <IconFileImport size={28} stroke={1.75} />
          {t('dropHere')}
        </p>
      )}
      <Modal
        opened={file.refused !== undefined}
        onClose={file.forget}
        title={t('notOpened')}
        closeButtonProps={{ 'aria-label': frame('close') }}
      >
        {file.refused !== undefined && <Refusal {...file.refused} />}
      </Modal>
    </div>
  )
}

interface FileDoorProps {
  file: OpeningFile
  className: string | undefined
  children: ReactNode
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
