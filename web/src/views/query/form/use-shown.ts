import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { nameIn } from '../../../ui/names.ts'
import type { Value } from '../facts.ts'
import type { Thing } from './use-things.ts'
import { fieldText } from './values.ts'

interface Shown {
  value: Value
  text: Record<'en' | 'sv' | 'nb', string>
}

/** What is chosen, in words: its text in the list, its name in the graph, or the value itself. */
export function useShown(
  chosen: readonly Value[],
  choices: readonly Shown[],
  things: ReadonlyMap<string, Thing>,
): string {
  const { t } = useTranslation('questions')
  const { language, names } = useWorld()
  const [first] = chosen
  if (first === undefined) return t('choose')
  const thing = typeof first === 'string' ? things.get(first) : undefined
  const choice = choices.find(({ value }) => JSON.stringify(value) === JSON.stringify(first))
  const words =
    thing === undefined ? (choice?.text[language] ?? fieldText(first)) : nameIn(thing, names, language).main.text
  return chosen.length === 1 ? words : t('andMore', { first: words, count: chosen.length - 1 })
}
