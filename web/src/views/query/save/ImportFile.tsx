import { notifications } from '@mantine/notifications'
import type { JSX, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { QuestionOfFileDocument } from '../../../../generated/operations.ts'
import { ask } from '../../../app/ask.ts'
import { useWorld } from '../../../app/world.ts'
import { failureFacts, failureOf } from '../../../ui/failure.ts'
import type { RunFailure } from '../run/facts.ts'
import { useFailureWords } from '../run/use-failure-words.ts'
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
  const words = useFailureWords()
  const take = async (file: File): Promise<void> => {
    const { head, text } = headed(await file.text(), file.name)
    try {
      const { questionOfFile } = await ask(QuestionOfFileDocument, { file: head + text })
      onRead(draftOfFile(questionOfFile, language))
    } catch (error) {
      const failure = runFailureOf(error, lineCount(head))
      const refused = words(failure)
      notifications.show({
        title: t(failure.code === 'BAD_INPUT' ? 'noQuestionInFile' : 'fileRefused', { file: file.name }),
        message: failure.code === 'BAD_INPUT' ? failure.message : `${refused.title} ${refused.text}`,
        color: 'red',
        autoClose: 15_000,
      })
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
        if (file !== undefined) void take(file)
        // The same file can be chosen again after it was mended.
        currentTarget.value = ''
      }}
    />
  )
}

/** A file without a head is a statement, called after its file. */
function headed(text: string, name: string): { head: string; text: string } {
  const head = text.startsWith('// title: ') ? '' : `// title: ${name.replace(/\.\w+$/u, '')}\n\n`
  return { head, text }
}

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

/** What the server says of a file, with the line as the file has it: without the head that was put before it. */
function runFailureOf(error: unknown, before: number): RunFailure {
  const { code, message } = failureOf(error)
  const facts: Partial<RunFailure> = failureFacts(error)
  return { ...facts, code, message, line: facts.line == null ? null : facts.line - before }
}
