import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionParameterType } from '../../../../generated/operations.ts'
import type { Value } from '../facts.ts'
import { DeclaredField } from './DeclaredField.tsx'
import css from './form.module.css'
import { parameterTypes } from './parameter-types.ts'
import { typeOfValue } from './values.ts'

interface FreeFieldProps {
  /** The parameter's name in the statement. */
  name: string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
  onRun: () => void
}

/** A value of a statement of one's own: nobody said what it is, so the reader does. */
export function FreeField({ name, value, onChange, onRun }: FreeFieldProps): JSX.Element {
  const { t } = useTranslation('questions')
  const [type, setType] = useState(typeOfValue(value))
  const title = { en: name, sv: name, nb: name }
  const parameter = { name, type, title, default: null, chosen: false, dependsOn: [] }
  return (
    <div className={css.free}>
      <DeclaredField key={type} parameter={parameter} value={value} onChange={onChange} onRun={onRun} />
      <select
        className={css.type}
        aria-label={t('typeOf', { name })}
        value={type}
        onChange={(event) => {
          setType(event.currentTarget.value as QuestionParameterType)
          onChange(undefined)
        }}
      >
        {parameterTypes.map((one) => (
          <option key={one} value={one}>
            {t(`type_${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
