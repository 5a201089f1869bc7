import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Log } from '../../../graph/log.ts'
import { readSavedFile, UnreadableFile } from '../../../graph/saved-file.ts'

/** Larger files are none of ours; reading one would stop the page. */
const mostBytes = 50_000_000

/** Why a file did not open. */
export interface Refused {
  file: string
  problem: UnreadableFile['problem'] | 'unread'
  where: string
}

export interface OpeningFile {
  /** Asks the reader for a file. */
  choose: () => void
  take: (file: File) => void
  refused: Refused | undefined
  forget: () => void
  /** How a thing was called that a file named and that is there no more. */
  nameOf: (id: string) => string | undefined
}

/** Opens explorations that were saved as JSON. One that cannot be read changes nothing. */
export function useOpenFile(open: (log: Log) => void, speak: (words: string) => void): OpeningFile {
  const { t } = useTranslation('share')
  const [refused, setRefused] = useState<Refused>()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const read = async (file: File): Promise<void> => {
    try {
      if (file.size > mostBytes) throw new UnreadableFile('noLog')
      const saved = readSavedFile(await file.text())
      setNames(saved.names)
      open(saved.log)
      speak(t('opened', { file: file.name }))
    } catch (error) {
      const { problem, where } =
        error instanceof UnreadableFile ? error : { problem: 'unread' as const, where: String(error) }
      setRefused({ file: file.name, problem, where })
    }
  }
  return {
    choose: () => askForFile((file) => void read(file)),
    take: (file) => void read(file),
    refused,
    forget: () => setRefused(undefined),
    nameOf: (id) => names.get(id),
  }
}

function askForFile(take: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) take(file)
  })
  input.click()
}
