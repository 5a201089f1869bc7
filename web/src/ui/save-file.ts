import { saveBlob } from './save-blob.ts'

type FileType = 'text/csv' | 'text/plain' | 'image/svg+xml' | 'application/json'

/** Hands the reader a text as a file of this name. */
export function saveFile(name: string, text: string, type: FileType): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
