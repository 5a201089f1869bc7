import { Textarea, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../../ui/Switch.tsx'
import type { ParameterDraft, QuestionDraft } from './draft.ts'
import { ParameterRow } from './ParameterRow.tsx'
import css from './save.module.css'

interface SaveFieldsProps {
  draft: QuestionDraft
  onChange: (part: Partial<QuestionDraft>) => void
}

/** What others need to know of a question: its name, what it counts, its parameters, who finds it. */
export function SaveFields({ draft, onChange }: SaveFieldsProps): JSX.Element {
  const { t } = useTranslation('questions')
  const changed = (parameter: ParameterDraft): void =>
    onChange({ parameters: draft.parameters.map((one) => (one.name === parameter.name ? parameter : one)) })
  return (
    <>
      <TextInput
        label={t('title')}
        description={t('titleHint')}
        required
        data-autofocus
        maxLength={200}
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('description')}
        description={t('descriptionHint')}
        autosize
        minRows={2}
        value={draft.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      {draft.parameters.length > 0 && (
        <fieldset className={css.parameters}>
          <legend>{t('parameters')}</legend>
          <p>{t('parametersHint')}</p>
          {draft.parameters.map((parameter) => (
            <ParameterRow key={parameter.name} parameter={parameter} onChange={changed} />
          ))}
        </fieldset>
      )}
      <div className={css.visibility}>
        <Switch
          label={t('visibility')}
          value={draft.visibility}
          options={[
            { value: 'mine', text: t('onlyMe') },
            { value: 'everyone', text: t('forAll') },
          ]}
          onChange={(visibility) => onChange({ visibility })}
        />
        <span>{t(draft.visibility === 'mine' ? 'onlyMeHint' : 'forAllHint')}</span>
      </div>
    </>
  )
}
