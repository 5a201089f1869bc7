import type { Language } from '../../../app/language.ts'
import type { QuestionParameter, Value } from '../facts.ts'

/** A parameter as its question declares it, or as a reader says of one that nobody declared. */
type Parameter = Pick<QuestionParameter, 'name' | 'type' | 'default' | 'chosen' | 'dependsOn'> & {
  title: Readonly<Record<Language, string>>
  /** Of numbers: the least and the greatest that is taken. */
  min?: number | null | undefined
  max?: number | null | undefined
}

/** What a field of the form is told of its parameter. */
export interface FieldProps {
  parameter: Parameter
  value: Value | undefined
  /** Undefined takes the value away. */
  onChange: (value: Value | undefined) => void
  /** Enter runs the statement. */
  onRun: () => void
}

/** Of a parameter that its question declares with choices. */
export interface ChoiceProps extends FieldProps {
  /** The id of the question. */
  question: string
  /** All values of the form: a list may depend on what was chosen before. */
  values: Readonly<Record<string, Value>>
  /** What the form calls its other parameters. */
  titleOf: (name: string) => string
}
