import { useDebouncedValue } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ThingsCalledDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { nameIn } from '../../../ui/names.ts'
import { useThingWords } from '../../../ui/thing-words.ts'
import type { FieldProps } from './field.ts'
import { Picker } from './Picker.tsx'
import type { Option } from './PickerList.tsx'
import { ThingMark } from '../../../ui/ThingMark.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { useShown } from './use-shown.ts'
import { useThings } from './use-things.ts'
import { idsOf } from './values.ts'

/** One thing of the graph or several, found by name. */
export function ThingField({ parameter, value, onChange }: FieldProps): JSX.Element {
  const { language } = useWorld()
  const [text, setText] = useState('')
  const { options, words } = useFound(text)
  const ids = idsOf(value)
  const things = useThings(ids)
  const shown = useShown(ids, [], things)
  const first = ids.length === 1 ? things.get(ids[0] ?? '') : undefined
  const multiple = parameter.type === 'things'
  return (
    <Picker
      title={parameter.title[language]}
      name={parameter.name}
      shown={shown}
      mark={first && <ThingMark thing={first} />}
      missing={ids.length === 0}
      multiple={multiple}
      options={options}
      chosen={new Set(ids)}
      text={text}
      onText={setText}
      words={words}
      onChoose={(id) =>
        onChange(!multiple ? id : ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
      }
    />
  )
}

/** Things with this name, and what to say where there is none. */
function useFound(text: string): { options: readonly Option[]; words: string | null } {
  const { t } = useTranslation('questions')
  const { asOf, language, names } = useWorld()
  const kinds = useThingWords()
  const [asked] = useDebouncedValue(text.trim(), 150)
  const { data } = useAnswer(ThingsCalledDocument, { text: asked, labels: null, asOf }, { skip: asked === '' })
  if (asked === '') return { options: [], words: t('typeName') }
  const options = (data?.search.edges ?? []).map(({ node }) => {
    const { main } = nameIn(node, names, language)
    return {
      key: node.id,
      text: main.text,
      lang: main.lang,
      detail: kinds.kind(node),
      mark: <KindMark label={node.label} kind={node.kind} size={18} />,
    }
  })
  const nothing = data !== undefined && options.length === 0
  return { options, words: data === undefined ? t('asking') : nothing ? t('noSuchChoice', { text: asked }) : null }
}
