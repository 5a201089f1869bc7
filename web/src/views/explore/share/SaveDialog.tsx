import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveViewDocument } from '../../../../generated/operations.ts'
import { ask } from '../../../app/ask.ts'
import { sharedText } from '../../../graph/shared.ts'
import { WriteDialog } from '../../../writing/WriteDialog.tsx'
import { useExploration } from '../exploration.ts'
import { AsFile } from './AsFile.tsx'
import { useLinks } from './use-links.ts'

interface SaveDialogProps {
  opened: boolean
  onClose: () => void
  /** Is given the link to what the server keeps from now on. */
  onSaved: (link: string) => Promise<void>
}

/** Has the server keep a view that is too long for a link, or hands it out as a file. */
export function SaveDialog({ opened, onClose, onSaved }: SaveDialogProps): JSX.Element {
  const { t } = useTranslation('share')
  const { log } = useExploration()
  const links = useLinks()
  const save = async (by: string): Promise<void> => {
    const { saveView } = await ask(SaveViewDocument, { content: sharedText(log), by })
    await onSaved(links.ofView(saveView.id))
  }
  return (
    <WriteDialog
      title={t('share')}
      lead={t('long')}
      send={t('save')}
      opened={opened}
      ready
      onClose={onClose}
      onSend={save}
      reader={<AsFile words={t('mayNotSave')} />}
    >
      <AsFile words={t('orFile')} />
    </WriteDialog>
  )
}
