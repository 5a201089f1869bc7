import type { TFunction } from 'i18next'
import { useId, useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionParameterType } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import type { Value } from '../facts.ts'
import type { FieldProps } from './field.ts'
import css from './form.module.css'
import { Labelled } from './Labelled.tsx'
import { fieldText, integerValue, isBeyond, numberValue } from './values.ts'

type Typed = Extract<QuestionParameterType, 'text' | 'integer' | 'number'>

const readers: Record<Typed, (text: string) => Value | undefined> = {
  text: (text) => text,
  integer: integerValue,
  number: numberValue,
}

/** A text or a number. What is no number, or one beyond its bounds, says so and has no value until it is one. */
export function TypedField({ parameter, value, onChange, onRun }: FieldProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const id = useId()
  const type = parameter.type === 'integer' || parameter.type === 'number' ? parameter.type : 'text'
  const [typed, setTyped] = useState(fieldText(value))
  const taken = (text: string): Value | undefined => {
    const read = readers[type](text)
    return type !== 'text' && isBeyond(read, parameter) ? undefined : read
  }
  // Another value may come from elsewhere: another question, the address, the list of runs.
  const shown = same(taken(typed), value) ? typed : fieldText(value)
  const read = readers[type](shown)
  const beyond = type !== 'text' && isBeyond(read, parameter)
  const wrong = beyond || (type !== 'text' && shown !== '' && read === undefined)
  const take = (text: string): void => {
    setTyped(text)
    onChange(type === 'text' && text === '' ? undefined : taken(text))
  }
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Enter') onRun()
    if (type === 'integer' && step !== undefined && typeof value === 'number') {
      event.preventDefault()
      if (!isBeyond(value + step, parameter)) take(String(value + step))
    }
  }
  return (
    <Labelled
      id={id}
      title={parameter.title[language]}
      name={parameter.name}
      error={beyond ? boundsWords(t, parameter) : wrong ? t(type === 'integer' ? 'noInteger' : 'noNumber') : undefined}
    >
      <input
        id={id}
        className={css.typed}
        data-number={type !== 'text' || undefined}
        inputMode={type === 'integer' ? 'numeric' : type === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={shown}
        onKeyDown={keys}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </Labelled>
  )
}

function boundsWords(t: TFunction<'questions'>, { min, max }: FieldProps['parameter']): string {
  if (min != null && max != null) return t('between', { min, max })
  return min == null ? t('atMost', { max: max ?? '' }) : t('atLeast', { min })
}

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
