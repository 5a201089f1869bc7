import { notifications } from '@mantine/notifications'
import type { JSX, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import type { QuestionDraft } from './draft.ts'
import { readQuestionText, UnreadableQuestion } from './read-file.ts'

interface ImportFileProps {
  input: RefObject<HTMLInputElement | null>
  /** What the file says, to be looked at before it is saved. */
  onRead: (draft: QuestionDraft) => void
}

/** Takes a `.cypher` file. The field itself is out of sight; the menu opens it. */
export function ImportFile({ input, onRead }: ImportFileProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const take = async (file: File): Promise<void> => {
    try {
      onRead(readQuestionText(await file.text(), { file: file.name, language }))
    } catch (error) {
      const line = error instanceof UnreadableQuestion ? error.line : undefined
      const message = line === undefined ? t('noQuestionInFile') : t('brokenLine', { line })
      notifications.show({ title: file.name, message, color: 'red', autoClose: 10_000 })
    }
  }
  return (
    <input
      ref={input}
      type="file"
      accept=".cypher,.cql,text/plain"
      aria-label={t('fromFile')}
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        // The same file can be chosen again after it was mended.
        currentTarget.value = ''
        if (file !== undefined) void take(file)
      }}
    />
  )
}
