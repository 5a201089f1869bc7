import { useEffect, useEffectEvent, useRef, type JSX } from 'react'
import { useWorld } from '../../../app/world.ts'
import type { Value } from '../facts.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { askedFor } from './asked-for.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { DeclaredField } from './DeclaredField.tsx'
import { EditedNote } from './EditedNote.tsx'
import css from './form.module.css'
import { FreeField } from './FreeField.tsx'
import { withValue } from './values.ts'

interface ParameterFieldsProps {
  /** The parameters that the statement names, without `$`, in the order of the text. */
  names: readonly string[]
  /** Enter in a field runs the statement. */
  onRun: () => void
}

/** The values of the statement in sight: a field for each parameter it needs, typed as its question says. */
export function ParameterFields({ names, onRun }: ParameterFieldsProps): JSX.Element {
  const { active, change } = useWorkbench()
  const { language } = useWorld()
  const question = useTabQuestion(active)
  const declared = question?.parameters ?? []
  const { values } = active
  const set = (name: string, value: Value | undefined): void =>
    change({ values: withValue(values, { name, value }, declared) })
  useFrameRegion(values.region, (region) => set('region', region))

  // In the order of the form, in which a list stands after what it depends on; then what only the text names.
  const asked = askedFor(declared, names)
  const free = names.filter((name) => !declared.some((parameter) => parameter.name === name))
  const titleOf = (name: string): string => declared.find((one) => one.name === name)?.title[language] ?? name
  return (
    <div className={css.fields}>
      {asked.map((parameter) => {
        const field = {
          parameter,
          value: values[parameter.name],
          onChange: (value: Value | undefined) => set(parameter.name, value),
          onRun,
        }
        const key = `${active.id}-${parameter.name}`
        return parameter.chosen && question !== undefined ? (
          <ChoiceField key={key} question={question.id} values={values} titleOf={titleOf} {...field} />
        ) : (
          <DeclaredField key={key} {...field} />
        )
      })}
      {(question !== undefined || active.question === undefined) &&
        free.map((name) => (
          <FreeField
            key={`${active.id}-${name}`}
            name={name}
            value={values[name]}
            onChange={(value) => set(name, value)}
            onRun={onRun}
          />
        ))}
      {active.question?.edited === true && question !== undefined && <EditedNote question={question} />}
    </div>
  )
}

/** Another region in the frame is taken over, unless the form had left the frame's before. */
function useFrameRegion(value: Value | undefined, take: (region: string) => void): void {
  const { region } = useWorld()
  const before = useRef(region)
  const follow = useEffectEvent((left: string) => {
    if (value === left) take(region)
  })
  useEffect(() => {
    if (before.current !== region) follow(before.current)
    before.current = region
  }, [region])
}
