import { NativeSelect, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindsOfThingsDocument, type Label } from '../../../../generated/operations.ts'
import { useThingWords } from '../../../ui/thing-words.ts'
import { useAnswer } from '../../../ui/use-answer.ts'
import { parameterTypes } from '../form/parameter-types.ts'
import { fieldText } from '../form/values.ts'
import type { ParameterDraft } from './draft.ts'
import css from './save.module.css'

interface ParameterRowProps {
  parameter: ParameterDraft
  onChange: (parameter: ParameterDraft) => void
}

/** A parameter of a question on its way: what it is called, what it is, and its value as the default. */
export function ParameterRow({ parameter, onChange }: ParameterRowProps): JSX.Element {
  const { t } = useTranslation('questions')
  const { name, type, title, default: usual } = parameter
  const ofThings = type === 'thing' || type === 'things'
  // A list or query came with the question that this one began with.
  const hasOwn = (parameter.from.list ?? parameter.from.query ?? null) !== null
  const shown = Array.isArray(usual) ? usual.join(', ') : fieldText(usual)
  return (
    <div className={css.parameter} role="group" aria-label={`$${name}`}>
      <code>${name}</code>
      <TextInput
        label={t('parameterTitle')}
        value={title}
        onChange={(event) => onChange({ ...parameter, title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('parameterType')}
        value={type}
        onChange={(event) => {
          const chosen = parameterTypes.find((one) => one === event.currentTarget.value)
          if (chosen !== undefined) onChange({ ...parameter, type: chosen, from: {} })
        }}
        data={parameterTypes.map((one) => ({ value: one, label: t(`type_${one}`) }))}
      />
      {hasOwn && <p className={css.usual}>{t('fromOwn')}</p>}
      {ofThings && !hasOwn && <FromField parameter={parameter} onChange={onChange} />}
      <p className={css.usual}>{shown === '' ? t('noDefault') : t('default', { value: shown })}</p>
    </div>
  )
}

/** Out of which things the value is chosen. */
function FromField({ parameter, onChange }: ParameterRowProps): JSX.Element {
  const { t } = useTranslation('questions')
  const words = useThingWords()
  const { data } = useAnswer(KindsOfThingsDocument, {})
  const labels = data?.graphSchema.labels ?? []
  const options = labels.flatMap(({ label, kinds }) => [
    { value: label, label: words.labelOrKind(label) },
    ...kinds.map(({ kind }) => ({ value: `${label}/${kind}`, label: `– ${words.kindName(kind)}` })),
  ])
  const { from } = parameter
  return (
    <NativeSelect
      label={t('parameterFrom')}
      value={[from.label, from.kind].filter(Boolean).join('/')}
      onChange={(event) => {
        const [label, kind] = event.currentTarget.value.split('/')
        onChange({ ...parameter, from: label ? { label: label as Label, kind: kind ?? null } : {} })
      }}
      data={[{ value: '', label: t('fromAll') }, ...options]}
    />
  )
}
