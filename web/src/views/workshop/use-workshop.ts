import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useWorld } from '../../app/world.ts'
import { type QueueItem, type Queue, useQueue } from '../../decisions/workshop-queue.ts'
import type { WorkshopSearch } from './search.ts'

const route = getRouteApi('/links/workshop')

interface Workshop {
  region: string
  asOf: string
  queue: Queue
  /** Place of the item in sight, from 0. */
  at: number
  item: QueueItem | undefined
  next: QueueItem | undefined
  minutes: boolean
  /** `step` items on; past the last one come the minutes. */
  step: (step: 1 | -1) => void
  open: (subject: string) => void
  showMinutes: (shown: boolean) => void
}

/** Where the workshop is: its list, the item in sight, what comes next. */
export function useWorkshop(): Workshop {
  const { region, asOf } = useWorld()
  const { item: wanted, minutes } = route.useSearch()
  const navigate = useNavigate()
  const queue = useQueue(region)
  const { items } = queue
  const found = items.findIndex(({ subject }) => subject === wanted)
  const at = Math.max(0, found)
  const go = (place: WorkshopSearch): void => {
    void navigate({ to: '/links/workshop', search: (old) => ({ ...old, ...place }) })
  }
  return {
    region,
    asOf,
    queue,
    at,
    item: items[at],
    next: items[at + 1],
    minutes: minutes === 'all',
    step: (step) => {
      const beyond = step === 1 && at === items.length - 1
      if (minutes === 'all') go(step === 1 ? {} : { minutes: undefined, item: items.at(-1)?.subject })
      else go(beyond ? { minutes: 'all' } : { item: (items[at + step] ?? items[at])?.subject })
    },
    open: (subject) => go({ item: subject, minutes: undefined }),
    showMinutes: (shown) => go({ minutes: shown ? 'all' : undefined }),
  }
}
