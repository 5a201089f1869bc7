import { Button, CopyButton, Modal } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { CodeBox } from '../../../ui/CodeBox.tsx'
import type { Tab } from '../facts.ts'
import { parameterNames } from '../run/parameter-names.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { copyAs, type CopyForm } from './copy-as.ts'
import css from './save.module.css'

interface CopyDialogProps {
  title: string
  form: CopyForm
  onClose: () => void
}

/** The question in sight as code for elsewhere, with its values and this server's address. */
export function CopyDialog({ title, form, onClose }: CopyDialogProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { t: frame } = useTranslation()
  const { asOf } = useWorld()
  const { active } = useWorkbench()
  const question = useTabQuestion(active)
  const own = question?.origin !== 'library' || active.question?.edited === true
  const code = copyAs[form]({
    origin: location.origin,
    what: askedOf(active),
    parameters: usedValues(active),
    asOf,
    token: own && !isLoopback(location.hostname),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('copyTitle', { form: title })}
      size="lg"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <div className={css.code}>
        <CodeBox code={code} />
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button onClick={copy} data-autofocus>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </Modal>
  )
}

function askedOf({ question, statement }: Tab): { question: string } | { statement: string } {
  return question === undefined || question.edited || question.older === true
    ? { statement }
    : { question: question.id }
}

/** Values that the statement names; a server refuses others. */
function usedValues({ statement, values }: Tab): Tab['values'] {
  const names = new Set(parameterNames(statement))
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)))
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}
