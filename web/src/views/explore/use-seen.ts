import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TraitsQuery } from '../../../generated/operations.ts'
import { boxedOf } from '../../graph/boxed.ts'
import { gathered, groupsOf, type Group } from '../../graph/grouping.ts'
import type { GroupBy } from '../../graph/look.ts'
import type { Statement, View } from '../../graph/model.ts'
import type { Shown } from '../../graph/shown.ts'
import { scaleOf } from '../../graph/size.ts'
import { tintsOf } from '../../graph/tint.ts'
import { withoutTints } from '../../graph/without-tints.ts'
import { groupTitle } from './group-title.ts'
import type { Answer } from '../../ui/use-answer.ts'
import type { Seen } from './seen.ts'
import { useMeasures, type Measured, type Measures } from './use-measures.ts'
import { useTraits } from './use-traits.ts'

/** Beyond so many things the table leads and the canvas shows groups, until the reader asks for all. */
export const mostDrawn = 1500

/** Where there are too many things: more boxes than these are too small to read. */
const mostGroups = 30

interface Looking {
  seen: Seen
  shown: Shown
  /** What it asks for beside the graph. */
  traits: Answer<TraitsQuery>
  measures: Measures
}

/** How the reader chose to look at what is shown, and what is shown of it. */
export function useSeen(all: Shown, view: View, statements: readonly Statement[] | null): Looking {
  const { t } = useTranslation('see')
  const tooMany = all.things.length > mostDrawn && !view.everything
  const by = groupedBy(view, tooMany)
  const ids = useMemo(() => all.things.map(({ id }) => id), [all])
  // What things look like may come later than where they are; the role of an actor is known.
  const placed = (by !== 'none' && by !== 'helix') || view.size === 'amount'
  const wanted =
    placed || ['phase', 'theme', 'year'].includes(view.colour) || ['region', 'theme', 'year'].includes(view.caption)
  const { answer, ready, traits, spots, nameOfTrait } = useTraits(ids, wanted)
  const measures = useMeasures({ shown: all, all: statements, view }, view.colour === 'community')
  const { byId } = measures
  const communities = useMemo(() => communitiesIn(byId), [byId])
  const tints = useMemo(
    () => tintsOf(view.colour, { things: all.things, traits, communities }),
    [view.colour, all, traits, communities],
  )
  const shown = useMemo(() => withoutTints(all, tints, view.off), [all, tints, view.off])
  const grouped = by !== 'none' && (by === 'helix' || ready)

  const titleOf = ({ id }: Group): string => groupTitle(id, t, nameOfTrait)
  const groups = useMemo(() => {
    if (!grouped) return []
    const found = groupsOf({ by, things: shown.things, statements: shown.statements, traits })
    // On a map each stands in its place, however many they are.
    return tooMany && view.layout !== 'geographic' ? gathered(found, by, mostGroups) : found
  }, [grouped, by, shown, traits, tooMany, view.layout])
  const boxed = useMemo(
    () => (grouped ? boxedOf({ groups, opened: view.opened, selected: view.selected, titleOf, bare: tooMany }) : null),
    // Titles follow the language, which draws the whole view anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [grouped, groups, view.opened, view.selected, tooMany],
  )
  const scale = useMemo(() => scaleOf(view.size, shown.things, traits), [view.size, shown, traits])
  const chosen = view.layout === 'grouped' || view.layout === 'geographic' ? 'free' : view.layout
  const layout = !grouped ? chosen : view.layout === 'geographic' ? 'geographic' : 'grouped'
  return {
    shown,
    traits: answer,
    measures,
    seen: {
      layout,
      by,
      groups,
      boxed,
      titleOf,
      traits,
      spots,
      nameOfTrait,
      scale,
      tints,
      tooMany,
      waiting: placed && ids.length > 0 && !ready && answer.error === undefined && !answer.stopped,
    },
  }
}

/** On the map things stand in their regions; too many are drawn in groups unless the reader asks for all. */
function groupedBy({ layout, groupBy }: View, tooMany: boolean): GroupBy {
  if (layout === 'geographic') return 'region'
  if (layout !== 'grouped' && !tooMany) return 'none'
  return groupBy === 'none' ? 'region' : groupBy
}

function communitiesIn(measured: ReadonlyMap<string, Measured>): Map<string, number> {
  return new Map([...measured].flatMap(([id, { community }]) => (community === null ? [] : [[id, community] as const])))
}
