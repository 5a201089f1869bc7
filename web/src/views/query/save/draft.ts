import type {
  QuestionInput,
  QuestionOfFileQuery,
  QuestionParameterInput,
  QuestionParameterType,
  QuestionVisibility,
} from '../../../../generated/operations.ts'
import type { Language } from '../../../app/language.ts'
import type { Question, Tab, Value } from '../facts.ts'
import { typeOfValue } from '../form/values.ts'
import { parameterNames } from '../run/parameter-names.ts'

/** Out of what a value is chosen: things of a label and kind, a list, a choices query of the library, or numbers between bounds. */
export type FromDraft = Pick<QuestionParameterInput, 'label' | 'kind' | 'list' | 'query' | 'min' | 'max'>

/** A parameter of a question on its way. */
export interface ParameterDraft {
  name: string
  type: QuestionParameterType
  title: string
  default: Value | undefined
  from: FromDraft
}

interface ShowDraft {
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
        from: declared === undefined ? {} : fromOf(declared, language),
      }
    }),
    show: tab.show ?? { as: 'table' },
  }
}

/** What a file says, as a draft of one's own. */
export function draftOfFile(file: QuestionOfFileQuery['questionOfFile'], language: Language): QuestionDraft {
  return {
    title: file.title[language],
    description: file.description[language],
    statement: file.statement,
    visibility: 'mine',
    parameters: [
      ...file.parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        title: parameter.title[language],
        default: (parameter.default ?? undefined) as Value | undefined,
        from: fromOf(parameter, language),
      })),
      ...undeclared(file).map((name) => ({ name, type: 'text' as const, title: name, default: undefined, from: {} })),
    ],
    show: file.show,
  }
}

/** A file may name parameters in its statement alone; who saves it says what they are. */
function undeclared({ statement, parameters }: QuestionOfFileQuery['questionOfFile']): string[] {
  const declared = new Set(parameters.map(({ name }) => name))
  return parameterNames(statement).filter((name) => !declared.has(name))
}

/** Where the choices of a parameter come from, so that a question saved from another one keeps its lists. */
function fromOf({ list, ...from }: ParameterFrom, language: Language): FromDraft {
  const { label, kind, query, min, max } = from
  const own = list?.map(({ value, text }) => ({ value, text: text[language] })) ?? null
  return { label, kind, query, min, max, list: own }
}

type ParameterFrom = Pick<Question['parameters'][number], 'label' | 'kind' | 'list' | 'query' | 'min' | 'max'>

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
      ...from,
    })),
    show: { as, label: label ?? null, value: value ?? null, series: series ?? null },
  }
}
