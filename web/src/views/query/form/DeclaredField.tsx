import type { JSX } from 'react'
import type { QuestionParameterType } from '../../../../generated/operations.ts'
import { BooleanField } from './BooleanField.tsx'
import { DateField } from './DateField.tsx'
import type { FieldProps } from './field.ts'
import { ThingField } from './ThingField.tsx'
import { TypedField } from './TypedField.tsx'

const fields: Record<QuestionParameterType, (props: FieldProps) => JSX.Element> = {
  thing: ThingField,
  things: ThingField,
  text: TypedField,
  integer: TypedField,
  number: TypedField,
  boolean: BooleanField,
  date: DateField,
}

/** The field that suits a parameter's type, where there is no list to choose from. */
export function DeclaredField(props: FieldProps): JSX.Element {
  const Suited = fields[props.parameter.type]
  return <Suited {...props} />
}
