import type { ListedQuestionFragment } from '../../../../generated/operations.ts'
import type { Language } from '../../../app/language.ts'
import { fold } from '../../../ui/fold.ts'

export type ListedQuestion = ListedQuestionFragment

/** Questions under one heading; those of a person have no theme. */
export interface QuestionGroup {
  id: string
  title: string
  questions: readonly ListedQuestion[]
}

/** Those whose title or description, in this language, holds every word of the text. */
export function findQuestions(
  questions: readonly ListedQuestion[],
  text: string,
  language: Language,
): readonly ListedQuestion[] {
  const words = fold(text).split(/\s+/u)
  return questions.filter(({ title, description }) => {
    const said = fold(`${title[language]} ${description[language]}`)
    return words.every((word) => said.includes(word))
  })
}

/** In the order of the list, which is that of the themes. */
export function byTheme(questions: readonly ListedQuestion[], language: Language): readonly QuestionGroup[] {
  const themes = new Map(
    questions.flatMap(({ theme }) => (theme === null ? [] : [[theme.id, theme.title[language]] as const])),
  )
  return [...themes].map(([id, title]) => ({
    id,
    title,
    questions: questions.filter(({ theme }) => theme?.id === id),
  }))
}

/** What to offer when nothing was found: the questions with words that are written most alike, at most three. */
export function nearestQuestions(
  questions: readonly ListedQuestion[],
  text: string,
  language: Language,
): readonly ListedQuestion[] {
  const wanted = wordsOf(text)
  return questions
    .map((question) => ({ question, near: nearness(wanted, wordsOf(question.title[language])) }))
    .filter(({ near }) => near > 0.3)
    .sort((one, other) => other.near - one.near)
    .slice(0, 3)
    .map(({ question }) => question)
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}

/** The mean, over the wanted words, of how alike the most alike word is; 0 to 1. */
function nearness(wanted: readonly string[], there: readonly string[]): number {
  if (wanted.length === 0) return 0
  const best = wanted.map((word) => Math.max(0, ...there.map((other) => likeness(word, other))))
  return best.reduce((sum, one) => sum + one, 0) / wanted.length
}

/** The share of pairs of neighbouring letters that two words have in common (Dice); 0 to 1. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)]
  const common = [...mine].filter((pair) => theirs.has(pair)).length
  return (2 * common) / (mine.size + theirs.size)
}

function pairsOf(word: string): ReadonlySet<string> {
  return new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))
}
