import { useTranslation } from 'react-i18next'
import { showDate, showNumber } from '../../../app/dates.ts'
import { nodeTypes } from '../../../app/node-types.ts'
import { useWorld } from '../../../app/world.ts'
import type { Label } from '../../../../generated/operations.ts'
import { nameIn, type Named } from '../../../ui/names.ts'
import type { Value } from '../facts.ts'
import { numberOf } from './chart-data.ts'

export interface ValueWords {
  text: string
  /** Of a thing: what stands beside its name. */
  thing?: { id: string; label: Label; kind: string | null } | undefined
}

/** A value of a column as a chart names it: a thing by its name, a word of ours in the reader's language. */
export function useValueWords(): (value: Value) => ValueWords {
  const { t, i18n } = useTranslation()
  const { t: words } = useTranslation('questions')
  const { language, names } = useWorld()
  return (value) => {
    if (value === null) return { text: words('noValue') }
    if (typeof value === 'string') return { text: wordOf(value) }
    if (typeof value === 'number') return { text: yearOrNumber(value) }
    const node = nodeOf(value)
    if (node !== undefined) return { text: nameIn(node.named, names, language).main.text, thing: node.thing }
    const number = numberOf(value)
    if (number !== undefined) return { text: showNumber(number, language) }
    if (typeof value === 'object' && '$date' in value && typeof value.$date === 'string')
      return { text: showDate(value.$date, language) }
    return { text: JSON.stringify(value) }
  }

  /** Of the vocabulary, of what questions answer with; else as it is. */
  function wordOf(value: string): string {
    if (!/^[A-Za-z][\w-]*$/u.test(value)) return value
    if (i18n.exists(`questions:word_${value}`)) return words(`word_${value}` as 'word_made')
    const key = [value, `kind_${value}`, `label_${value}`, `type_${value}`].find(
      (one) => i18n.exists(`frame:${one}`) && isOurs(value, one),
    )
    return key === undefined ? value : t(key as 'stated')
  }

  /** A column of words holds years more often than amounts, and a year has no thousands. */
  function yearOrNumber(number: number): string {
    return Number.isInteger(number) && number > 999 && number < 3000 ? String(number) : showNumber(number, language)
  }
}

const modalities = new Set(['stated', 'planned', 'proposed', 'example', 'inferred', 'computed'])

/** Words of the vocabulary are ours; a name that happens to equal a key of the frame is not. */
function isOurs(value: string, key: string): boolean {
  return key === value ? modalities.has(value) : true
}

interface Node {
  named: Named
  thing: { id: string; label: Label; kind: string | null }
}

/** A node as the API writes it, if it is one of our things. */
function nodeOf(value: Value): Node | undefined {
  if (typeof value !== 'object' || value === null || !('$node' in value)) return undefined
  const { labels, properties } = value.$node as unknown as {
    labels: readonly string[]
    properties: Readonly<Record<string, string | undefined>>
  }
  const { id, name, title, lang, nameEn, nameSv, nameNb } = properties
  const said = name ?? title
  const label = nodeTypes.find((one) => labels.includes(one))
  if (id === undefined || said === undefined || label === undefined) return undefined
  const named = {
    name: said,
    lang: lang ?? '',
    nameEn: nameEn ?? null,
    nameSv: nameSv ?? null,
    nameNb: nameNb ?? null,
  }
  const kind = labels.find((one) => one !== label) ?? null
  return { named, thing: { id, label: label as Label, kind } }
}
