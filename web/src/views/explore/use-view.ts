import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { isChoosing, type Action, type Choosing } from '../../graph/actions.ts'
import { addressOf, fromAddress } from '../../graph/address.ts'
import { choose, goesOnFrom, record, repeats, startLog, viewAt, type Log } from '../../graph/log.ts'
import { emptyView, type View } from '../../graph/model.ts'
import type { Place } from '../../app/root.ts'
import { useWorld } from '../../app/world.ts'
import { keepLog, recallLast, recallLog } from './kept-logs.ts'

const route = getRouteApi('/explore')

export interface ViewState {
  log: Log
  /** The present view of the log. */
  view: View
  /** Is it all that whoever made the address saw? A long one holds only a part. */
  whole: boolean
  /** One intent of the reader: one step of the log, or none when it only chooses. */
  act: (action: Action | Choosing) => void
  /**
   * For what must be asked first. Called with the question, it gives what says, with the answer, whether that is still
   * for what is looked at: the same region and day, and a log that goes on from this one.
   */
  asking: () => () => boolean
  /** Undoes or does again: by `undo`, `redo` or `goTo` of the log. */
  walk: (to: (log: Log) => Log) => void
  /** Goes over to another log, such as that of a file; Back leads to this one. */
  open: (log: Log) => void
}

/**
 * The log behind the picture. It lives in this tab, and each history entry says how far it was done there: Back,
 * Forward and reload walk it. An entry without one, such as a link that is opened, starts a log from its address.
 */
export function useView(): ViewState {
  const { search, kept } = route.useMatch({ select: ({ search, context }) => ({ search, kept: context.kept }) })
  const { region, asOf } = useWorld()
  const router = useRouter()
  const navigate = route.useNavigate()
  const found = useMemo(() => recallLog(kept)?.log, [kept])
  const log = useMemo(() => found ?? startLog(region, { ...fromAddress(search), asOf }), [found, region, asOf, search])
  const view = useMemo(() => viewAt(log), [log])

  const commit = (next: Log, replace: boolean): void => {
    const now = viewAt(next)
    const before = recallLog(router.history.location.state.explore)
    const explore = keepLog(next, before?.name)
    const place = { region: next.region, asOf: now.asOf ?? asOf }
    void navigate({ search: { ...place, ...addressOf(now) }, state: { explore }, replace })
  }
  /** The log of the entry that is being shown. */
  const present = (): Log | undefined => recallLog(router.history.location.state.explore)?.log
  /** Goes on from the log of the entry that is being shown, which may be ahead of what is drawn when keys come quickly. */
  const change = (to: (log: Log) => Log, replace: boolean): void => {
    if (router.history.location.pathname !== '/explore') return
    const now = present()
    // The step before must lead back to this log.
    if (now === undefined && !replace) commit(log, true)
    commit(to(now ?? log), replace)
  }

  useFollowing({ log, region, asOf, things: search.things, commit })
  return {
    log,
    view,
    whole: found !== undefined || search.more === undefined,
    act: (action) => {
      if (isChoosing(action)) change((now) => choose(now, action), true)
      else if (!repeats(present() ?? log, action)) change((now) => record(now, action), false)
    },
    asking: () => {
      const [asked, then] = [router.latestLocation, present() ?? log]
      return () => {
        const [here, now] = [router.latestLocation, present()]
        if (now === undefined) return here.href === asked.href
        return here.pathname === asked.pathname && isSamePlace(here.search, asked.search) && goesOnFrom(now, then)
      }
    },
    walk: (to) => change(to, false),
    open: (next) => change(() => ({ ...next, base: { ...next.base, asOf: next.base.asOf ?? asOf } }), false),
  }
}

function isSamePlace(one: Partial<Place>, other: Partial<Place>): boolean {
  return one.region === other.region && one.asOf === other.asOf
}

interface Following {
  log: Log
  region: string
  asOf: string
  things: string | undefined
  commit: (log: Log, replace: boolean) => void
}

/** Region, day and ways in come by the address from the frame and from other views; the log takes them up. */
function useFollowing({ log, region, asOf, things, commit }: Following): void {
  const day = viewAt(log).asOf
  const follow = useEffectEvent(() => {
    if (things !== undefined) commit(withThings(recallLast(region) ?? log, things, asOf), true)
    // Another region opens with its own picture; what was done to the old one stays behind in the history.
    else if (log.region !== region) commit(startLog(region, { ...emptyView, asOf }), true)
    else if (day !== asOf) commit(record(log, { type: 'asOf', day: asOf }), true)
  })
  useEffect(() => follow(), [things, log.region, region, day, asOf])
}

/** Search, Start and Sources name things; one joins the picture the reader had, several stand alone. */
function withThings(last: Log, things: string, asOf: string): Log {
  const before = viewAt(last)
  const ids = things.split(',').filter((id) => id !== '')
  const [first] = ids
  const steps: Action[] = [
    ...(before.alone ? [{ type: 'reset' } as const] : []),
    ...(before.asOf === asOf ? [] : [{ type: 'asOf', day: asOf } as const]),
    ids.length > 1 ? { type: 'alone', ids } : { type: 'add', ids, select: first },
  ]
  return steps.reduce(record, last)
}
