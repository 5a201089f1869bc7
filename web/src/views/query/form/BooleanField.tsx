import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Switch } from '../../../ui/Switch.tsx'
import type { FieldProps } from './field.ts'
import css from './form.module.css'

/** Yes or no. */
export function BooleanField({ parameter, value, onChange }: FieldProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const title = parameter.title[language]
  return (
    <div className={css.field}>
      <span className={css.label} aria-hidden="true" title={`$${parameter.name}`}>
        {title}
      </span>
      <Switch
        label={title}
        value={value === true ? 'yes' : value === false ? 'no' : ''}
        options={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('no') },
        ]}
        onChange={(chosen) => onChange(chosen === 'yes')}
      />
    </div>
  )
}
