import { useTranslation } from 'react-i18next'
import { showDate, showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Thing } from '../../../graph/model.ts'
import { nameIn } from '../../../ui/names.ts'
import type { Value } from '../facts.ts'
import { readValue } from '../results/read-value.ts'
import { idOf, thingOf } from '../results/thing-of.ts'
import { useWordOf } from '../results/use-word-of.ts'
import { numberOf } from './chart-data.ts'

interface ValueWords {
  text: string
  /** Of a node: what its mark shows. */
  thing?: Thing
  /** Of a thing that has a page of its own. */
  id?: string | undefined
}

/** A value of a column as a chart names it: a thing by its name, a word of ours in the reader's language. */
export function useValueWords(): (value: Value) => ValueWords {
  const { t } = useTranslation('questions')
  const wordOf = useWordOf()
  const { language, names } = useWorld()
  return (value) => {
    if (value === null) return { text: t('noValue') }
    if (typeof value === 'string') return { text: wordOf(value) ?? value }
    if (typeof value === 'number') return { text: yearOrNumber(value) }
    const read = readValue(value)
    if (read.as === 'node') {
      const thing = thingOf(read.node)
      return { text: nameIn(thing, names, language).main.text, thing, id: idOf(read.node) }
    }
    const number = numberOf(value)
    if (number !== undefined) return { text: showNumber(number, language) }
    if (typeof value === 'object' && '$date' in value && typeof value.$date === 'string')
      return { text: showDate(value.$date, language) }
    return { text: JSON.stringify(value) }
  }

  /** A column of words holds years more often than amounts, and a year has no thousands. */
  function yearOrNumber(number: number): string {
    return Number.isInteger(number) && number > 999 && number < 3000 ? String(number) : showNumber(number, language)
  }
}
