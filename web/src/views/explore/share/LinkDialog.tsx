import { Modal, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'

interface LinkDialogProps {
  link: string
  opened: boolean
  onClose: () => void
}

/** The link to copy by hand. */
export function LinkDialog({ link, opened, onClose }: LinkDialogProps): JSX.Element {
  const { t } = useTranslation('share')
  const { t: frame } = useTranslation()
  return (
    <Modal opened={opened} onClose={onClose} title={t('share')} closeButtonProps={{ 'aria-label': frame('close') }}>
      <TextInput
        label={t('link')}
        description={t('byHand')}
        value={link}
        readOnly
        data-autofocus
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Modal>
  )
}
