import { Button, TextInput } from '@mantine/core'
import { useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { writerName } from '../../app/settings.ts'
import css from './panel.module.css'

/** Who leads: votes and decisions are kept with the name. */
export function NameForm(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { t: frame } = useTranslation()
  const [name, setName] = useState('')
  return (
    <form
      className={css.section}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        if (name.trim() !== '') writerName.set(name.trim())
      }}
    >
      <h2>{t('whoLeads')}</h2>
      <TextInput
        label={frame('yourName')}
        description={frame('yourNameHint')}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('begin')}
      </Button>
    </form>
  )
}
