import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { couplingMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { KindMark } from '../../encoding/KindMark.tsx'
import { LineMark } from '../../encoding/LineMark.tsx'
import { partsOfAll } from '../../graph/grouping.ts'
import type { Fate } from '../../graph/compared.ts'
import type { Line } from '../../graph/lines.ts'
import type { Statement, Thing } from '../../graph/model.ts'
import { neighbourCounts } from '../../graph/picture.ts'
import { HowSure } from '../../ui/HowSure.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'
import type { Column } from './table-rows.ts'
import { useWhere } from './use-where.ts'
import css from './drawer.module.css'

/** The columns of the table of relations. */
export function useRelationColumns(): Column<Statement>[] {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { language } = useWorld()
  const { graph, fates, nameOf } = useExploration()
  const change = useChangeColumn(fates)
  const words = useThingWords()
  const where = useWhere()
  const name = (id: string): string => {
    const thing = graph.things.get(id)
    return thing === undefined ? id : nameOf(thing)
  }
  const mark = (said: Statement) =>
    said.type === 'CROSS_LINK' ? (
      <Dumbbell state={couplingMark(said)} width={28} />
    ) : (
      <LineMark modality={said.modality} width={28} />
    )
  return [
    {
      id: 'from',
      head: t('from'),
      text: (said) => name(said.from),
      cell: (said) => (
        <span className={css.first}>
          {mark(said)}
          <span className={css.cut}>{name(said.from)}</span>
        </span>
      ),
    },
    { id: 'relation', head: t('relation'), text: (said) => words.type(said.type), narrow: 'relation' },
    { id: 'to', head: t('to'), text: (said) => name(said.to) },
    ...change,
    {
      id: 'sure',
      head: t('sure'),
      text: (said) => frame(said.modality),
      cell: (said) => <HowSure modality={said.modality} wish={said.type === 'CROSS_LINK'} />,
      narrow: 'words',
    },
    { id: 'source', head: t('source'), text: (said) => said.source.title },
    { id: 'where', head: t('where'), text: (said) => where(said), narrow: 'words' },
    {
      id: 'date',
      head: t('date'),
      text: (said) => said.statedOn ?? said.source.published ?? '',
      cell: (said) => showDate(said.statedOn ?? said.source.published ?? '', language),
      narrow: 'words',
    },
  ]
}

/** The columns of the table of things. */
export function useThingColumns(): Column<Thing>[] {
  const { t } = useTranslation('explore')
  const { t: see } = useTranslation('see')
  const { graph, lines, seen, fates, nameOf } = useExploration()
  const change = useChangeColumn(fates)
  const words = useThingWords()
  const { fetched, counts } = useMemo(
    () => ({ fetched: neighbourCounts(graph.statements), counts: linesPerThing(lines) }),
    [graph, lines],
  )
  // A row says its own group, also where the picture draws one for several.
  const titles = new Map(
    partsOfAll(seen.groups).flatMap((group) => {
      const title = seen.titleOf(group)
      return group.things.map(({ id }) => [id, title] as const)
    }),
  )
  return [
    {
      id: 'name',
      head: t('name'),
      text: (thing) => nameOf(thing),
      cell: (thing) => (
        <span className={css.first}>
          <KindMark label={thing.label} kind={thing.kind} level={thing.level} helix={thing.helix} size={16} />
          <span className={css.cut}>{nameOf(thing)}</span>
        </span>
      ),
    },
    { id: 'kind', head: t('kindHead'), text: (thing) => words.kind(thing) },
    ...(seen.boxed === null
      ? []
      : [
          {
            id: 'group',
            head: see(`by_${seen.by}`),
            text: ({ id }: Thing) => titles.get(id) ?? '',
          },
        ]),
    ...change,
    {
      id: 'lines',
      head: t('lines'),
      text: ({ id }) => counts.get(id) ?? 0,
      narrow: 'words',
    },
    {
      id: 'rest',
      head: t('notShown'),
      text: (thing) => Math.max(0, thing.degree - (fetched.get(thing.id) ?? 0)),
      narrow: 'words',
    },
  ]
}

/** What became of a row between two days; no column where nothing is compared. */
function useChangeColumn(fates: ReadonlyMap<string, Fate> | null): Column<{ id: string }>[] {
  const { t } = useTranslation('see')
  if (fates === null) return []
  const word = ({ id }: { id: string }): string => t(`fate_${fates.get(id) ?? 'kept'}`)
  return [{ id: 'change', head: t('change'), text: word, narrow: 'words' }]
}

function linesPerThing(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of lines.flatMap(({ from, to }) => (from === to ? [from] : [from, to])))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
