import { type DataCopy, emptyData } from './data-copy.ts'

/**
 * Data files of one region: two areas, linked; a cluster that works on the first; a strategy with a goal.
 *
 *     region ─PRIORITISES→ one ─CROSS_LINK→ two      region ─HAS_STRATEGY→ plan ─HAS_GOAL→ goal
 *                           ↑ WORKS_ON  cluster
 */
export function tinyData(): DataCopy {
  const data = emptyData()
  const [web, other] = ['source:web', 'source:other']
  const thing = (id: string, more: object = {}) => ({ id, name: id, lang: 'en', nameEn: id, sources: [web], ...more })
  const statement = (from: string, to: string, sourceId = web) => ({
    from,
    to,
    modality: 'stated',
    basis: 'named',
    sourceId,
  })
  data.append(
    'sources/web.jsonl',
    ...[web, other].map((id) => ({ id, title: id, publisher: 'P', lang: 'en', url: 'https://example.org/' })),
  )
  data.append('nodes/Territory/Region.jsonl', thing('territory:region'))
  data.append('nodes/SpecialisationArea.jsonl', ...['one', 'two'].map((name) => thing(`area:${name}`, { level: 1 })))
  data.append('nodes/Actor/Cluster.jsonl', thing('actor:cluster', { helix: ['industry'] }))
  data.append('nodes/Strategy.jsonl', thing('strategy:plan', { scope: 's3' }))
  data.append('nodes/Goal.jsonl', thing('goal:goal'))
  data.append(
    'relations/PRIORITISES.jsonl',
    statement('territory:region', 'area:one'),
    statement('territory:region', 'area:two'),
  )
  data.append('relations/CROSS_LINK.jsonl', { ...statement('area:one', 'area:two', other), status: 'declared' })
  data.append('relations/WORKS_ON.jsonl', statement('actor:cluster', 'area:one', other))
  data.append('relations/HAS_STRATEGY.jsonl', statement('territory:region', 'strategy:plan'))
  data.append('relations/HAS_GOAL.jsonl', statement('strategy:plan', 'goal:goal'))
  return data
}
