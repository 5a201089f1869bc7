import { IconFileImport } from '@tabler/icons-react'
import { useState, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart } from '../../../ui/part.tsx'
import type { OpeningFile } from './use-open-file.ts'
import css from './share.module.css'

const RefusedFile = dialogPart(async () => (await import('./RefusedFile.tsx')).RefusedFile)

/** Takes a saved exploration that is dropped anywhere on the view; the menu asks for one too. */
export function FileDoor({ file, className, children }: FileDoorProps): JSX.Element {
  const { t } = useTranslation('share')
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
      <RefusedFile refused={file.refused} opened={file.refused !== undefined} onClose={file.forget} />
    </div>
  )
}

interface FileDoorProps {
  file: OpeningFile
  className: string | undefined
  children: ReactNode
}
