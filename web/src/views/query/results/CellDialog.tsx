import { Button, CopyButton, Modal } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBox } from '../../../ui/CodeBox.tsx'
import type { Value } from '../facts.ts'
import css from './table.module.css'
import { readValue } from './read-value.ts'
import { valueJson } from './value-json.ts'
import { valueText } from './value-text.ts'

interface CellDialogProps {
  column: string
  value: Value
  onClose: () => void
}

/** A value whole, where its cell has no room for it. */
export function CellDialog({ column, value, onClose }: CellDialogProps): JSX.Element {
  const { t } = useTranslation('query')
  const { t: frame } = useTranslation()
  const read = readValue(value)
  return (
    <Modal opened onClose={onClose} title={column} size="lg" closeButtonProps={{ 'aria-label': frame('close') }}>
      <div className={css.whole}>
        <CodeBox code={read.as === 'text' ? read.text : valueJson(value)} />
        <CopyButton value={valueText(value)}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? frame('copied') : t('copyValue')}
            </Button>
          )}
        </CopyButton>
      </div>
    </Modal>
  )
}
