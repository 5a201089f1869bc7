import {
  type LibraryQuestion,
  parseQuestionFile,
  type QuestionFile,
  type QuestionTheme,
  type QuestionVersion,
  type SavedQuestion,
} from '@korskoppling/cypher'

/** A question of the library, or one version of a saved one. */
export type AnyQuestion =
  | { origin: 'library'; id: string; file: QuestionFile; theme: QuestionTheme }
  | { origin: 'saved'; id: string; file: QuestionFile; saved: SavedQuestion; number: number }

export function ofLibrary({ id, theme, ...file }: LibraryQuestion): AnyQuestion {
  return { origin: 'library', id, theme, file }
}

/** As its last version says it. */
export function ofSaved(saved: SavedQuestion): AnyQuestion {
  return asOfVersion(saved, saved.last, saved.versions.length)
}

/** As version `number` says it, 1 for the first; undefined where there is none of that number. */
export function versionOf(saved: SavedQuestion, number: number): AnyQuestion | undefined {
  const version = saved.versions[number - 1]
  return version && asOfVersion(saved, version, number)
}

function asOfVersion(saved: SavedQuestion, { file }: QuestionVersion, number: number): AnyQuestion {
  return { origin: 'saved', id: saved.id, file: parseQuestionFile(file), saved, number }
}
