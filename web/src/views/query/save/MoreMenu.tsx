import { Menu } from '@mantine/core'
import { IconCode, IconDots, IconDownload, IconHistory, IconTrash, IconUpload } from '@tabler/icons-react'
import { useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../../ui/save-file.ts'
import { Withdraw } from '../../../writing/Withdraw.tsx'
import type { Question } from '../facts.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { copyForms, type CopyForm } from './copy-as.ts'
import { CopyDialog } from './CopyDialog.tsx'
import type { QuestionDraft } from './draft.ts'
import { ImportFile } from './ImportFile.tsx'
import { latest } from './latest.ts'
import css from './save.module.css'
import { useDraft } from './use-draft.ts'
import { Versions } from './Versions.tsx'
import { fileName, writeQuestionText } from './write-file.ts'

type Opened = { dialog: 'versions' | 'withdraw'; of: Question } | { dialog: 'copy'; form: CopyForm }

const formNames: Record<CopyForm, string> = {
  graphql: 'GraphQL',
  curl: 'curl',
  python: 'Python',
  r: 'R',
  javascript: 'JavaScript',
}

/** What is wanted more seldom: versions, code for elsewhere, files. */
export function MoreMenu({ onImport }: { onImport: (draft: QuestionDraft) => void }): JSX.Element {
  const { t } = useTranslation('questions')
  const { active } = useWorkbench()
  const question = useTabQuestion(active)
  const [opened, setOpened] = useState<Opened>()
  const file = useRef<HTMLInputElement>(null)
  const save = useSaveFile(question)
  const saved = question?.origin === 'saved' ? question : undefined
  const empty = active.statement.trim() === ''
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
  const close = (): void => setOpened(undefined)
  return (
    <>
      <Menu position="bottom-end" shadow="md" radius="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button type="button" className={css.square} aria-label={t('more')}>
            <IconDots size={18} stroke={1.75} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {saved !== undefined && (
            <>
              <Menu.Item
                leftSection={<IconHistory {...icon} />}
                onClick={() => setOpened({ dialog: 'versions', of: saved })}
              >
                {t('versions', { count: saved.versions.length })}
              </Menu.Item>
              {!saved.withdrawn && (
                <Menu.Item
                  leftSection={<IconTrash {...icon} />}
                  onClick={() => setOpened({ dialog: 'withdraw', of: saved })}
                >
                  {t('withdraw')}
                </Menu.Item>
              )}
              <Menu.Divider />
            </>
          )}
          {!empty && (
            <>
              <Menu.Label>{t('copyAs')}</Menu.Label>
              {copyForms.map((form) => (
                <Menu.Item
                  key={form}
                  leftSection={<IconCode {...icon} />}
                  onClick={() => setOpened({ dialog: 'copy', form })}
                >
                  {formNames[form]}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item leftSection={<IconDownload {...icon} />} onClick={save}>
                {t('toFile')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={<IconUpload {...icon} />} onClick={() => file.current?.click()}>
            {t('fromFile')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ImportFile input={file} onRead={onImport} />
      {opened?.dialog === 'copy' && <CopyDialog title={formNames[opened.form]} form={opened.form} onClose={close} />}
      {opened?.dialog === 'versions' && <Versions question={opened.of} onClose={close} />}
      {opened?.dialog === 'withdraw' && (
        <Withdraw entry={{ id: opened.of.id, version: latest(opened.of) }} opened onClose={close} />
      )}
    </>
  )
}

/** Hands out the question's own file, or one made of a statement that is not saved. */
function useSaveFile(question: Question | undefined): () => void {
  const { active } = useWorkbench()
  const draft = useDraft()
  return () => {
    const own = draft()
    const text = question !== undefined && active.question?.edited === false ? question.file : writeQuestionText(own)
    saveFile(fileName(own.title), text, 'text/plain')
  }
}
