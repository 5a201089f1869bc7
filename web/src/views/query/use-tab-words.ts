import { useTranslation } from 'react-i18next'
import { OneQuestionDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import type { Question, Tab } from './facts.ts'

/** The question a tab began with; undefined while it is not known, or for a statement of one's own. */
export function useTabQuestion(tab: Tab): Question | undefined {
  const { question } = tab
  const { data } = useAnswer(
    OneQuestionDocument,
    { id: question?.id ?? '', version: question?.version ?? null },
    { skip: question === undefined },
  )
  return data?.question ?? undefined
}

interface TabWords {
  title: string
  description: string | undefined
}

/** What a tab is called: by its own title, its question, or the first line of its statement. */
export function useTabWords(tab: Tab): TabWords {
  const { t } = useTranslation('query')
  const { language } = useWorld()
  const question = useTabQuestion(tab)
  const names = [tab.title, question?.title[language], firstLine(tab.statement)]
  return {
    title: names.find((name) => name !== undefined && name !== '') ?? t('untitled'),
    description: question?.description[language],
  }
}

/** The first line that says something, without the signs of a comment. */
export function firstLine(statement: string): string {
  const line = statement.split('\n').find((text) => /\p{L}/u.test(text)) ?? ''
  return line.replace(/^\s*\/\/\s*(?:title:\s*)?/u, '').trim()
}
