import { IconLock } from '@tabler/icons-react'
import { useState, type JSX, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { usePhone } from '../../ui/use-phone.ts'
import css from './card.module.css'
import { Editor } from './editor/Editor.tsx'
import type { EditorHandle, Finding } from './editor/facts.ts'
import type { Schema } from './editor/schema.ts'
import { QuestionForm } from './form/QuestionForm.tsx'
import { answersAnother } from './run/answers-another.ts'
import type { Runner } from './run/use-runner.ts'
import { Estimated } from './results/ResultPlan.tsx'
import { useWorkbench } from './use-workbench.ts'

const faces = ['cypher', 'form', 'explain'] as const
type Face = (typeof faces)[number]

interface EditorCardProps {
  runner: Runner
  schema: Schema
  told: readonly Finding[]
  ref: Ref<EditorHandle>
}

/** The statement: as Cypher, as its form alone, or as the plan that the database would make of it. */
export function EditorCard({ runner, schema, told, ref }: EditorCardProps): JSX.Element {
  const { t } = useTranslation('query')
  const { active, change } = useWorkbench()
  const phone = usePhone()
  const [chosen, setFace] = useState<Face>()
  // On a phone a question's own text would push its answer far down.
  const face = chosen ?? (phone && active.question?.edited === false ? 'form' : 'cypher')
  return (
    <section className={css.card} aria-label={t('statement')}>
      <div className={css.head}>
        <div role="group" aria-label={t('face')} className={css.faces}>
          {faces.map((one) => (
            <button key={one} type="button" aria-pressed={one === face} onClick={() => setFace(one)}>
              {t(`face_${one}`)}
            </button>
          ))}
        </div>
        <span className={css.readOnly} title={t('readOnlyText')}>
          <IconLock size={14} stroke={1.75} aria-hidden="true" />
          {t('readOnly')}
        </span>
        <Since runner={runner} />
      </div>
      {face === 'cypher' && (
        <Editor
          key={active.id}
          ref={ref}
          text={active.statement}
          schema={schema}
          brief={active.question?.edited === false}
          told={told}
          intents={{
            changed: (statement) => change({ statement }),
            run: (selection) => runner.start(selection),
            stop: () => runner.stop(),
          }}
          onValue={(name, value) => change({ values: { ...active.values, [name]: value } })}
        />
      )}
      {face === 'form' && <QuestionForm />}
      {face === 'explain' && active.statement.trim() !== '' && (
        <div className={css.plan}>
          <Estimated statement={active.statement} values={active.values} />
        </div>
      )}
    </section>
  )
}

/** Does the answer below still belong to what stands here? */
function Since({ runner: { run } }: { runner: Runner }): JSX.Element | null {
  const { t } = useTranslation('query')
  const { active } = useWorkbench()
  const { asOf } = useWorld()
  if (run?.ended == null || !answersAnother(run.order, { ...active, asOf })) return null
  return (
    <span className={css.since} role="status">
      {t('editedSince')}
    </span>
  )
}
