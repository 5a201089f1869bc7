import { notifications } from '@mantine/notifications'
import { IconShare3 } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart } from '../../../ui/part.tsx'
import { useLinks } from './use-links.ts'

const LinkDialog = dialogPart(async () => (await import('./LinkDialog.tsx')).LinkDialog)
const SaveDialog = dialogPart(async () => (await import('./SaveDialog.tsx')).SaveDialog)

type Opened = { dialog: 'save' } | { dialog: 'link'; link: string }

/**
 * Copies a link to what is shown. A view that is too long for one is kept by the server first, or goes as a file; a link
 * that the browser does not let us copy is shown.
 */
export function Share({ className }: { className: string | undefined }): JSX.Element {
  const { t } = useTranslation('share')
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
      <SaveDialog opened={opened?.dialog === 'save'} onClose={close} onSaved={copy} />
      <LinkDialog
        link={opened?.dialog === 'link' ? opened.link : ''}
        opened={opened?.dialog === 'link'}
        onClose={close}
      />
    </>
  )
}
