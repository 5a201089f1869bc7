import { questionInFile, questionThemes, saveQuestion, type Texts, writeQuestionFile } from '@korskoppling/cypher'
import type { Resolvers } from '../../../generated/schema.ts'
import { mustBeTrusted } from '../../query/rights.ts'
import { wholeAnswer } from '../../query/whole-answer.ts'
import { ofSaved } from '../../questions/any-question.ts'
import { choicesOf } from '../../questions/choices.ts'
import { findQuestion, lookUpQuestion } from '../../questions/find-question.ts'
import { listQuestions } from '../../questions/list-questions.ts'
import { prepareQuestion } from '../../questions/prepare-question.ts'
import { dayOf } from '../arguments.ts'
import { changing } from '../changing.ts'
import { limitsOf } from '../query/limits.ts'
import { parametersOf } from '../query/parameters.ts'
import { questionParameter } from './parameter.ts'
import { questionFields } from './saved-fields.ts'

/** A saved question may come without a description. */
const nothingSaid: Texts = { en: '', sv: '', nb: '' }

export const question: Resolvers = {
  Query: {
    questions: (_, { text, mine }, { shared, signal }) =>
      listQuestions(shared.graph, { text: text ?? undefined, mine: mine ?? undefined, signal }),
    question: async (_, { id, version }, { shared, signal }) =>
      (await lookUpQuestion(shared.graph, { id, version: version ?? undefined, signal })) ?? null,
    async runQuestion(_, { id, parameters, asOf, ...wanted }, { shared, mayWrite, signal }) {
      const limits = limitsOf(wanted)
      const given = { parameters: parametersOf(parameters), asOf: asOf ?? undefined }
      const { origin, ...asked } = await prepareQuestion(shared.graph, { id, ...given, signal })
      if (origin === 'saved') mustBeTrusted(mayWrite)
      return await wholeAnswer(shared.graph, asked, { limits, signal })
    },
    async questionChoices(_, { id, parameter, parameters, text, ...date }, { shared, signal }) {
      const { file } = await findQuestion(shared.graph, { id, signal })
      const chosen = { parameter, parameters: parametersOf(parameters), text: text ?? undefined }
      return await choicesOf(shared.graph, file, { ...chosen, asOf: dayOf(date), signal })
    },
    async questionOfFile(_, { file }, { shared, mayWrite, signal }) {
      mustBeTrusted(mayWrite)
      return await questionInFile(shared.graph, file, { signal })
    },
  },
  Mutation: {
    saveQuestion: (_, { input, ...signed }, context) =>
      changing(context, async () => ofSaved(await saveQuestion(context.shared.graph, input, signed))),
  },
  Question: {
    ...questionFields,
    title: ({ file }) => file.title,
    description: ({ file }) => file.about ?? nothingSaid,
    theme: (row) => (row.origin === 'library' ? row.theme : null),
    statement: ({ file }) => file.statement,
    parameters: ({ file }) => file.parameters,
    show: ({ file }) => file.show,
    file: ({ file }) => writeQuestionFile(file),
  },
  QuestionDraft: { description: ({ about }) => about ?? nothingSaid },
  QuestionTheme: { id: (theme) => theme, title: (theme) => questionThemes[theme] },
  QuestionParameter: questionParameter,
}
