import type { TFunction } from 'i18next'
import type { Action } from '../../graph/actions.ts'
import { isGroup, partsOf, smaller } from '../../graph/grouping.ts'
import { ofPicture, type Facet, type PathAsked } from '../../graph/model.ts'
import { pathBetween } from '../../graph/path-asked.ts'

/** What the words of a step are made with. */
export interface Say {
  t: TFunction<'steps'>
  /** The words for layouts, groups, size and colour. */
  see: TFunction<'see'>
  /** A thing or a group by its id. */
  name: (id: string) => string
  facet: (facet: Facet) => string
  day: (day: string) => string
}

type Words = { [T in Action['type']]: (action: Extract<Action, { type: T }>, say: Say) => string }

const words: Words = {
  add: addWords,
  alone: ({ ids }, { t }) => t('alone', { count: ids.length }),
  remove: ({ ids }, { t, name }) =>
    ids.length === 1 ? t('removed', { name: name(ids[0] ?? '') }) : t('removedMany', { count: ids.length }),
  restore: (_action, { t }) => t('restored'),
  switch: ({ facets, on }, { t, facet }) => {
    if (facets.length > 3) return t(on ? 'switchedOnMany' : 'switchedOffMany', { count: facets.length })
    return t(on ? 'switchedOn' : 'switchedOff', { rows: facets.map(facet).join(', ') })
  },
  pin: ({ id }, { t, name }) => t('pinned', { name: name(id) }),
  unpin: ({ id }, { t, name }) => t('unpinned', { name: name(id) }),
  asOf: (action, { t, day }) => t('asOf', { day: day(action.day) }),
  layout: ({ layout, centre }, { t, see, name }) =>
    centre === undefined ? t('layout', { layout: see(`layout_${layout}`) }) : t('layoutAround', { name: name(centre) }),
  group: ({ by }, { t, see }) => (by === 'none' ? t('ungrouped') : t('grouped', { by: see(`by_${by}`) })),
  open: ({ ids, on }, { t, name }) =>
    ids.length === 1
      ? t(on ? 'opened' : 'closed', { name: name(ids[0] ?? '') })
      : t(on ? 'openedMany' : 'closedMany', { count: ids.length }),
  size: ({ by }, { t, see }) => t('size', { by: see(`size_${by}`) }),
  colour: ({ by }, { t, see }) => t('colour', { by: see(`colour_${by}`) }),
  caption: ({ by }, { t, see }) => t('caption', { by: see(`caption_${by}`) }),
  note: ({ about, text }, { t, name }) =>
    about === ofPicture
      ? t(text === '' ? 'noteGoneAll' : 'notedAll')
      : t(text === '' ? 'noteGone' : 'noted', { name: name(about) }),
  everything: ({ on }, { t }) => t(on ? 'everything' : 'onlyGroups'),
  compare: (action, { t, day }) => (action.day === null ? t('compareEnd') : t('compare', { day: day(action.day) })),
  path: ({ path }, { t, name }) =>
    path === null
      ? t('pathClosed')
      : [t('path', { from: name(path.from), to: name(path.to) }), ...optionWords(path, t)].join(', '),
  reset: (_action, { t }) => t('reset'),
}

/** What of the search for a path is not as usual. */
function optionWords(path: PathAsked, t: Say['t']): string[] {
  const usual = pathBetween(path.from, path.to)
  return [
    ...(path.onlyStated ? [t('pathStated')] : []),
    ...(path.maxSteps === usual.maxSteps ? [] : [t('pathSteps', { count: path.maxSteps })]),
    ...(path.direction === usual.direction ? [] : [t(`path_${path.direction}`)]),
    ...(path.joining ? [t('pathJoining')] : []),
  ]
}

/** One step of the log in words. */
export function stepWords(action: Action, say: Say): string {
  const speak = words[action.type] as (action: Action, say: Say) => string
  return speak(action, say)
}

/** The things whose names the words of a step need. */
export function mentioned(action: Action): readonly string[] {
  return named(action).flatMap((id) => {
    if (!isGroup(id)) return [id]
    const { by, of } = partsOf(id)
    return by === 'helix' ? [] : of.filter((one) => one !== smaller)
  })
}

function named(action: Action): readonly string[] {
  if (action.type === 'pin' || action.type === 'unpin') return [action.id]
  if (action.type === 'layout') return action.centre === undefined ? [] : [action.centre]
  // Of the colours only a theme is a thing.
  if (action.type === 'switch') return action.facets.flatMap((facet) => /^tint:(theme:.+)$/.exec(facet)?.[1] ?? [])
  if (action.type === 'note') return action.about === ofPicture ? [] : [action.about]
  if (action.type === 'path') return action.path === null ? [] : [action.path.from, action.path.to]
  if (action.type === 'add' && action.around !== undefined) return action.around.length === 1 ? action.around : []
  if (action.type === 'add' || action.type === 'remove' || action.type === 'open')
    return action.ids.length === 1 ? action.ids : []
  return []
}

function addWords({ ids, around }: Extract<Action, { type: 'add' }>, { t, name }: Say): string {
  if (around === undefined)
    return ids.length === 1 ? t('added', { name: name(ids[0] ?? '') }) : t('addedMany', { count: ids.length })
  const count = ids.filter((id) => !around.includes(id)).length
  if (around.length > 1) return t('broughtMany', { count })
  return count === 0
    ? t('broughtNone', { name: name(around[0] ?? '') })
    : t('brought', { count, name: name(around[0] ?? '') })
}
