import { Button, NativeSelect } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { DetailNode } from './detail-node.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import type { Wanted } from './exploration.ts'
import css from './explore.module.css'

type Group = DetailNode['neighbours'][number]

const firmer = { any: undefined, planned: ['stated', 'planned'], stated: ['stated'] } as const
type Firmness = keyof typeof firmer
const firmnesses = ['any', 'planned', 'stated'] as const
const limits = [5, 10, 25, 50] as const

interface ExpandFormProps {
  groups: readonly Group[]
  onBring: (wanted: Wanted) => void
}

/** Which neighbours to bring: by relation, direction and kind, how sure, the most connected of them, so many. */
export function ExpandForm({ groups, onBring }: ExpandFormProps): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const [relation, setRelation] = useState('')
  const [sure, setSure] = useState<Firmness>('any')
  const [limit, setLimit] = useState<number>(10)
  const wordsOf = ({ type, direction, label, count }: Group): string => {
    const verb = words.type(type)
    const phrase = direction === 'out' ? t('outgoing', { verb }) : t('incoming', { verb })
    return `${words.label(label)}, ${phrase} (${count})`
  }
  const bring = (): void => {
    const group = groups.find((one) => keyOf(one) === relation)
    const modalities = firmer[sure]
    onBring({
      first: limit,
      ...(group !== undefined && { type: group.type, direction: group.direction, label: group.label }),
      ...(modalities !== undefined && { modalities }),
    })
  }
  return (
    <form
      className={css.expand}
      onSubmit={(event) => {
        event.preventDefault()
        bring()
      }}
    >
      <NativeSelect
        label={t('expandRelation')}
        value={relation}
        onChange={(event) => setRelation(event.currentTarget.value)}
        data={[
          { value: '', label: t('expandAnyRelation') },
          ...groups
            .toSorted((a, b) => b.count - a.count)
            .map((group) => ({ value: keyOf(group), label: wordsOf(group) })),
        ]}
        data-autofocus
      />
      <NativeSelect
        label={t('howSure')}
        value={sure}
        onChange={(event) => setSure(firmnesses.find((one) => one === event.currentTarget.value) ?? 'any')}
        data={firmnesses.map((value) => ({ value, label: t(`expandSure_${value}`) }))}
      />
      <NativeSelect
        label={t('expandLimit')}
        value={String(limit)}
        onChange={(event) => setLimit(Number(event.currentTarget.value))}
        data={limits.map(String)}
      />
      <Button type="submit">{t('expandBring')}</Button>
    </form>
  )
}

function keyOf({ type, direction, label }: Group): string {
  return `${type} ${direction} ${label}`
}
