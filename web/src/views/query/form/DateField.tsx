import { useId, type JSX } from 'react'
import { isDay } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { FieldProps } from './field.ts'
import css from './form.module.css'
import { Labelled } from './Labelled.tsx'
import { fieldText } from './values.ts'

/** A day. A question whose default is a plain text, as dates are in the graph, gets a text; any other a date. */
export function DateField({ parameter, value, onChange, onRun }: FieldProps): JSX.Element {
  const { language } = useWorld()
  const id = useId()
  const asText = typeof parameter.default === 'string'
  return (
    <Labelled id={id} title={parameter.title[language]} name={parameter.name}>
      <input
        id={id}
        type="date"
        className={css.typed}
        value={fieldText(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onRun()
        }}
        onChange={({ currentTarget: { value: day } }) => {
          if (isDay(day)) onChange(asText ? day : { $date: day })
          else if (day === '') onChange(undefined)
        }}
      />
    </Labelled>
  )
}
