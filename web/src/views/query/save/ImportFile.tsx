import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import type { JSX, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { QuestionOfFileDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { failureOf } from '../../../ui/failure.ts'
import { draftOfFile, type QuestionDraft } from './draft.ts'

interface ImportFileProps {
  input: RefObject<HTMLInputElement | null>
  /** What the file says, to be looked at before it is saved. */
  onRead: (draft: QuestionDraft) => void
}

/** Takes a `.cypher` file. The field itself is out of sight; the menu opens it. */
export function ImportFile({ input, onRead }: ImportFileProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { language } = useWorld()
  const client = useApolloClient()
  const take = async (file: File): Promise<void> => {
    const text = withHead(await file.text(), file.name)
    const { data } = await client.query({ query: QuestionOfFileDocument, variables: { file: text } })
    if (data) onRead(draftOfFile(data.questionOfFile, language))
  }
  const refuse = (file: File, error: unknown): void => {
    notifications.show({
      title: t('noQuestionInFile', { file: file.name }),
      message: failureOf(error).message,
      color: 'red',
      autoClose: 10_000,
    })
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
        if (file !== undefined) take(file).catch((error: unknown) => refuse(file, error))
        // The same file can be chosen again after it was mended.
        currentTarget.value = ''
      }}
    />
  )
}

/** A file without a head is a statement, called after its file. */
function withHead(text: string, name: string): string {
  return text.startsWith('// title: ') ? text : `// title: ${name.replace(/\.\w+$/u, '')}\n\n${text}`
}
