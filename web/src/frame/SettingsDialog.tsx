import { Button, Modal, TextInput, useMantineColorScheme } from '@mantine/core'
import { useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutDocument } from '../../generated/operations.ts'
import { writerName } from '../app/settings.ts'
import { useWorld } from '../app/world.ts'
import { Switch } from '../ui/Switch.tsx'
import { useAnswer } from '../ui/use-answer.ts'
import { TokenForm } from '../writing/TokenForm.tsx'
import css from './settings-dialog.module.css'

/** The name that stands beside what one writes, how names and colours show, and what one may do. */
export function SettingsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): JSX.Element {
  const { t } = useTranslation()
  return (
    <Modal opened={opened} onClose={onClose} title={t('settingsOf')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Settings onDone={onClose} />
    </Modal>
  )
}

function Settings({ onDone }: { onDone: () => void }): JSX.Element {
  const { t } = useTranslation()
  const { names, setNames } = useWorld()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [name, setName] = useState(writerName.get())
  const { data } = useAnswer(AboutDocument, {})
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    writerName.set(name.trim())
    onDone()
  }
  return (
    <div className={css.settings}>
      <form onSubmit={submit} className={css.name}>
        <TextInput
          label={t('yourName')}
          description={t('yourNameHint')}
          autoComplete="name"
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{t('youSave')}</Button>
      </form>
      <div className={css.row}>
        <span>{t('namesTitle')}</span>
        <Switch
          label={t('namesTitle')}
          value={names}
          onChange={setNames}
          options={[
            { value: 'original', text: t('namesOriginal') },
            { value: 'english', text: t('namesEnglish') },
            { value: 'both', text: t('namesBoth') },
          ]}
        />
      </div>
      <div className={css.row}>
        <span>{t('modeTitle')}</span>
        <Switch
          label={t('modeTitle')}
          value={colorScheme}
          onChange={setColorScheme}
          options={[
            { value: 'auto', text: t('modeSystem') },
            { value: 'light', text: t('modeLight') },
            { value: 'dark', text: t('modeDark') },
          ]}
        />
      </div>
      {data?.about.mayWrite === false && <TokenForm />}
    </div>
  )
}
