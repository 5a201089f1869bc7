import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

export interface Line {
  number: number
  text: string
}

/** The source documents that somebody has put beside the product; it ships none. */
export interface Documents {
  /** The lines of a document by the file name that a source carries; null where it is not there. */
  lines(file: string): Promise<Line[] | null>
}

/** Documents in `folder` (`KORSKOPPLING_DOCUMENTS`), read anew each time so that an added file shows at once. */
export function openDocuments(folder: string | undefined): Documents {
  return {
    async lines(file) {
      // A plain file name only: nothing that a source carries may lead out of the folder.
      if (!folder || !file || file !== basename(file) || file.startsWith('.')) return null
      try {
        const text = await readFile(join(folder, file), 'utf8')
        return text
          .replace(/\r?\n$/, '')
          .split(/\r?\n/)
          .map((line, index) => ({ number: index + 1, text: line }))
      } catch {
        return null
      }
    },
  }
}

/** The file and line of a locator such as `002_x.txt:115`; undefined of any other. */
export function placeOf(locator: string | null): { file: string; line: number } | undefined {
  const match = /^(.+):(\d+)$/.exec(locator ?? '')
  return match?.[1] && match[2] ? { file: match[1], line: Number(match[2]) } : undefined
}
