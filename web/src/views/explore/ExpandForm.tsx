import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useThingWords } from '../../ui/thing-words.ts'
import type { DetailNode } from './detail-node.ts'
import type { Wanted } from './exploration.ts'
import { mostNear, useNear, type Near } from './use-near.ts'
import css from './explore.module.css'

type Group = DetailNode['neighbours'][number]

const firmer = { any: undefined, planned: ['stated', 'planned'], stated: ['stated'] } as const
type Firmness = keyof typeof firmer
const firmnesses = ['any', 'planned', 'stated'] as const
/** Most that are brought at once. */
const most = 50

interface ExpandFormProps {
  id: string
  groups: readonly Group[]
  onBring: (wanted: Wanted) => void
}

/** Which neighbours to bring: of what kind, by which relation, how sure, how many of them; and what that would bring. */
export function ExpandForm({ id, groups, onBring }: ExpandFormProps): JSX.Element {
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const [kind, setKind] = useState('')
  const [relation, setRelation] = useState('')
  const [sure, setSure] = useState<Firmness>('any')
  const [limit, setLimit] = useState('10')
  const kinds = kindsOf(useNear(id, {}).nodes)
  const chosen = kinds.find((one) => one.key === kind)
  const offered = groups.filter(({ label }) => chosen === undefined || chosen.label === label)
  const group = offered.find((one) => keyOf(one) === relation)
  const modalities = firmer[sure]
  const wanted: Wanted = {
    ...(group !== undefined && { type: group.type, direction: group.direction, label: group.label }),
    ...(chosen !== undefined && { label: chosen.label }),
    ...(chosen?.kind != null && { kind: chosen.kind }),
    ...(modalities !== undefined && { modalities }),
  }
  const { nodes, waiting } = useNear(id, wanted)
  const first = /^\d+$/.test(limit) ? Number(limit) : 0
  const right = first >= 1 && first <= most
  const wordsOf = ({ type, direction, label }: Group): string => {
    const verb = words.type(type)
    return `${words.label(label)}, ${direction === 'out' ? t('outgoing', { verb }) : t('incoming', { verb })}`
  }
  const outcome = waiting
    ? t('expandCounting')
    : nodes.length === 0
      ? t('expandNone')
      : t(nodes.length < mostNear ? 'expandOf' : 'expandOfMany', {
          count: Math.min(first, nodes.length),
          total: nodes.length,
        })
  return (
    <form
      className={css.expand}
      onSubmit={(event) => {
        event.preventDefault()
        onBring({ ...wanted, first })
      }}
    >
      <NativeSelect
        label={t('expandKind')}
        value={chosen === undefined ? '' : kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={[
          { value: '', label: t('expandAnyKind') },
          ...kinds.map((one) => ({ value: one.key, label: `${words.kind(one)} (${one.count})` })),
        ]}
        data-autofocus
      />
      <NativeSelect
        label={t('expandRelation')}
        value={group === undefined ? '' : relation}
        onChange={(event) => setRelation(event.currentTarget.value)}
        data={[
          { value: '', label: t('expandAnyRelation') },
          ...offered.map((one) => ({ value: keyOf(one), label: wordsOf(one) })),
        ]}
      />
      <NativeSelect
        label={t('howSure')}
        value={sure}
        onChange={(event) => setSure(firmnesses.find((one) => one === event.currentTarget.value) ?? 'any')}
        data={firmnesses.map((value) => ({ value, label: t(`expandSure_${value}`) }))}
      />
      <TextInput
        type="number"
        min={1}
        max={most}
        required
        withAsterisk={false}
        label={t('expandLimit')}
        value={limit}
        error={right ? undefined : t('expandLimitWrong', { most })}
        onChange={(event) => setLimit(event.currentTarget.value)}
      />
      <p role="status">{right ? outcome : ''}</p>
      <Button type="submit" disabled={!right || (!waiting && nodes.length === 0)}>
        {t('expandBring')}
      </Button>
    </form>
  )
}

type OfKind = Pick<Near, 'label' | 'kind'> & { key: string; count: number }

/** The kinds among them, the most frequent first. */
function kindsOf(nodes: readonly Near[]): OfKind[] {
  const kinds = new Map<string, OfKind>()
  for (const { label, kind } of nodes) {
    const key = `${label} ${kind ?? ''}`
    kinds.set(key, { label, kind, key, count: (kinds.get(key)?.count ?? 0) + 1 })
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

function keyOf({ type, direction, label }: Group): string {
  return `${type} ${direction} ${label}`
}
