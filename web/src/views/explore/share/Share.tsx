import { Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconShare3 } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveViewDocument } from '../../../../generated/operations.ts'
import { ask } from '../../../app/ask.ts'
import { sharedText } from '../../../graph/shared.ts'
import { WriteDialog } from '../../../writing/WriteDialog.tsx'
import { useExploration } from '../exploration.ts'
import { AsFile } from './AsFile.tsx'
import { useLinks } from './use-links.ts'

type Opened = { dialog: 'save' } | { dialog: 'link'; link: string }

/**
 * Copies a link to what is shown. A view that is too long for one is kept by the server first, or goes as a file; a link
 * that the browser does not let us copy is shown.
 */
export function Share({ className }: { className: string | undefined }): JSX.Element {
  const { t } = useTranslation('share')
  const { log } = useExploration()
  const links = useLinks()
  const [opened, setOpened] = useState<Opened>()
  const close = (): void => setOpened(undefined)
  const copy = async (link: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link)
      close()
      notifications.show({ message: t('copied'), withCloseButton: false, autoClose: 8000 })
    } catch {
      // Over plain HTTP, or where the reader forbade it, a browser copies nothing for a page.
      setOpened({ dialog: 'link', link })
    }
  }
  const save = async (by: string): Promise<void> => {
    const { saveView } = await ask(SaveViewDocument, { content: sharedText(log), by })
    await copy(links.ofView(saveView.id))
  }
  return (
    <>
      <button
        type="button"
        className={className}
        title={t('share')}
        onClick={() => {
          const short = links.short()
          if (short === undefined) setOpened({ dialog: 'save' })
          else void copy(short)
        }}
      >
        <IconShare3 size={16} stroke={1.75} aria-hidden="true" />
        <span className="tool-word">{t('share')}</span>
      </button>
      <WriteDialog
        title={t('share')}
        lead={t('long')}
        send={t('save')}
        opened={opened?.dialog === 'save'}
        ready
        onClose={close}
        onSend={save}
        reader={<AsFile words={t('mayNotSave')} />}
      >
        <AsFile words={t('orFile')} />
      </WriteDialog>
      <LinkDialog link={opened?.dialog === 'link' ? opened.link : undefined} onClose={close} />
    </>
  )
}

/** The link to copy by hand. */
function LinkDialog({ link, onClose }: { link: string | undefined; onClose: () => void }): JSX.Element {
  const { t } = useTranslation('share')
  const { t: frame } = useTranslation()
  return (
    <Modal
      opened={link !== undefined}
      onClose={onClose}
      title={t('share')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <TextInput
        label={t('link')}
        description={t('byHand')}
        value={link ?? ''}
        readOnly
        data-autofocus
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Modal>
  )
}
