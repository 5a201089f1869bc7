import type {
  Label,
  QuestionInput,
  QuestionParameterType,
  QuestionVisibility,
} from '../../../../generated/operations.ts'
import type { Language } from '../../../app/language.ts'
import type { Question, Tab, Value } from '../facts.ts'
import { typeOfValue } from '../form/values.ts'

/** A parameter of a question on its way; `from`: a label, or a label and a kind of it, to choose things from. */
export interface ParameterDraft {
  name: string
  type: QuestionParameterType
  title: string
  default: Value | undefined
  from: { label: Label; kind: string | undefined } | undefined
}

export interface ShowDraft {
  as: Question['show']['as']
  label?: string | null | undefined
  value?: string | null | undefined
  series?: string | null | undefined
}

/** A question on its way to be saved. */
export interface QuestionDraft {
  title: string
  description: string
  statement: string
  visibility: QuestionVisibility
  parameters: readonly ParameterDraft[]
  show: ShowDraft
}

interface Drafted {
  tab: Tab
  /** The question that the tab began with. */
  question: Question | undefined
  /** The parameters that the statement names, without what the server fills in. */
  names: readonly string[]
  language: Language
}

/** What is proposed for saving: the words of the question the tab began with, and the values it has now as defaults. */
export function draftOf({ tab, question, names, language }: Drafted): QuestionDraft {
  return {
    title: tab.title === '' ? (question?.title[language] ?? '') : tab.title,
    description: question?.description[language] ?? '',
    statement: tab.statement,
    visibility: question?.visibility ?? 'mine',
    parameters: names.map((name) => {
      const declared = question?.parameters.find((parameter) => parameter.name === name)
      const value = tab.values[name]
      return {
        name,
        type: declared?.type ?? typeOfValue(value),
        title: declared?.title[language] ?? name,
        default: value,
        from: undefined,
      }
    }),
    show: tab.show ?? { as: 'table' },
  }
}

/** The draft as the mutation wants it; `id`: of the question that gets a new version. */
export function toInput(draft: QuestionDraft, id?: string): QuestionInput {
  const { as, label, value, series } = draft.show
  return {
    id: id ?? null,
    title: draft.title.trim(),
    description: draft.description.trim() === '' ? null : draft.description.trim(),
    statement: draft.statement,
    visibility: draft.visibility,
    parameters: draft.parameters.map(({ name, type, title, from, default: usual }) => ({
      name,
      type,
      title: title.trim() === '' ? null : title.trim(),
      default: usual ?? null,
      label: from?.label ?? null,
      kind: from?.kind ?? null,
    })),
    show: { as, label: label ?? null, value: value ?? null, series: series ?? null },
  }
}
