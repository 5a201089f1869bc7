import { useDebouncedValue } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { QuestionChoicesDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { ErrorState } from '../../../ui/ErrorState.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import type { Value } from '../facts.ts'
import type { ChoiceProps } from './field.ts'
import { Picker } from './Picker.tsx'
import { ThingMark } from '../../../ui/ThingMark.tsx'
import { useShown } from './use-shown.ts'
import { useThings } from './use-things.ts'
import { idsOf } from './values.ts'

/** A value out of the list that the question declares; the list follows what was chosen before. */
export function ChoiceField(props: ChoiceProps): JSX.Element {
  const { parameter, value, onChange } = props
  const { language } = useWorld()
  const [text, setText] = useState('')
  const { choices, words } = useChoices(props, text)
  const ofThings = parameter.type === 'thing' || parameter.type === 'things'
  const multiple = parameter.type === 'things'
  const chosen = multiple ? idsOf(value) : value === undefined ? [] : [value]
  const things = useThings(ofThings ? [...idsOf(value), ...choices.flatMap((choice) => idsOf(choice.value))] : [])
  const shown = useShown(chosen, choices, things)
  const first = typeof chosen[0] === 'string' && chosen.length === 1 ? things.get(chosen[0]) : undefined
  const choose = (key: string): void => {
    const picked = choices.find((choice) => keyOf(choice.value) === key)?.value
    if (picked === undefined) return
    onChange(multiple ? toggled(idsOf(value), picked) : picked)
  }
  return (
    <Picker
      title={parameter.title[language]}
      name={parameter.name}
      shown={shown}
      mark={first && <ThingMark thing={first} />}
      missing={chosen.length === 0}
      multiple={multiple}
      options={choices.map((choice) => {
        const thing = typeof choice.value === 'string' ? things.get(choice.value) : undefined
        return {
          key: keyOf(choice.value),
          text: choice.text[language],
          detail: choice.detail,
          mark: thing && <ThingMark thing={thing} />,
        }
      })}
      chosen={new Set(chosen.map(keyOf))}
      text={text}
      onText={setText}
      words={words}
      onChoose={choose}
    />
  )
}

interface Choice {
  value: Value
  text: Record<'en' | 'sv' | 'nb', string>
  detail: string | null
}

/** The list as it stands for what was chosen so far, and why it is empty where it is. */
function useChoices({ question, parameter, values, titleOf }: ChoiceProps, text: string) {
  const { t } = useTranslation('questions')
  const { asOf, language } = useWorld()
  const [asked] = useDebouncedValue(text.trim(), 150)
  const { name, dependsOn } = parameter
  const open = dependsOn.filter((needed) => values[needed] === undefined)
  const answer = useAnswer(
    QuestionChoicesDocument,
    {
      id: question,
      parameter: name,
      parameters: Object.fromEntries(dependsOn.map((needed) => [needed, values[needed]])),
      asOf,
      text: asked === '' ? null : asked,
    },
    { skip: open.length > 0 },
  )
  const choices: readonly Choice[] = (answer.data?.questionChoices ?? []).map((choice) => ({
    ...choice,
    value: choice.value as Value,
  }))
  const title = parameter.title[language]
  const others = (names: readonly string[]): string => names.map(titleOf).join(', ')
  const words = (): JSX.Element | string | null => {
    if (open.length > 0) return t('chooseFirst', { title: others(open) })
    if (answer.error !== undefined) return <ErrorState error={answer.error} onRetry={() => answer.again()} />
    if (answer.data === undefined) return t('asking')
    if (choices.length > 0) return null
    if (asked !== '') return t('noSuchChoice', { text: asked })
    return dependsOn.length > 0 ? t('noChoiceFor', { title, of: others(dependsOn) }) : t('noChoice', { title })
  }
  return { choices, words: words() }
}

function keyOf(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function toggled(ids: readonly string[], picked: Value): readonly string[] {
  if (typeof picked !== 'string') return ids
  return ids.includes(picked) ? ids.filter((id) => id !== picked) : [...ids, picked]
}
