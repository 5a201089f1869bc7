import { TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { coarse } from './draft.ts'

interface DateFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/** A date as coarse as it is known. */
export function DateField({ label, value, onChange }: DateFieldProps): JSX.Element {
  const { t } = useTranslation('sources')
  return (
    <TextInput
      label={label}
      description={t('dateHint')}
      value={value}
      error={value !== '' && !coarse.test(value) ? t('dateWrong') : undefined}
      onChange={(event) => onChange(event.currentTarget.value.trim())}
    />
  )
}
