import { useState } from 'react'
import {
  LinkListDocument,
  type LinkKind,
  type LinkListQuery,
  type LinkOrder,
  type LinkSection,
} from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer, type Answer } from '../../ui/use-answer.ts'
import type { Item } from './facts.ts'
import { useLinks } from './use-links.ts'

/** How many are shown at first, and how many more each time. */
const step = 20
/** The API hands out no more in one go. */
const most = 500

export interface List {
  answer: Answer<LinkListQuery>
  items: readonly Item[]
  total: number
  /** Brings the next ones; left out when there are none, or no more can be had. */
  more: (() => void) | undefined
  waiting: boolean
}

/** One section of the candidates, best first; what is there stays on screen while more of the same is on its way. */
export function useList(section: LinkSection, { skip = false }: { skip?: boolean } = {}): List {
  const { region, asOf } = useWorld()
  const { search } = useLinks()
  const kind: LinkKind = search.kind ?? 'areas'
  const order: LinkOrder = search.order ?? 'specific_first'
  const of = search.by === 'all' ? null : region
  const rejected = search.rejected === 'shown'
  const key = [of, kind, order, rejected, asOf].join(' ')
  const [asked, setAsked] = useState({ key, first: step })
  const [kept, setKept] = useState<{ key: string; data: LinkListQuery }>()
  const first = asked.key === key ? asked.first : step
  const variables = { region: of, kind, section, order, rejected, asOf, first, after: null }
  const answer = useAnswer(LinkListDocument, variables, { skip })
  if (answer.data !== undefined && kept?.data !== answer.data) setKept({ key, data: answer.data })
  const data = answer.data ?? (kept?.key === key ? kept.data : undefined)
  const found = data?.linkCandidates
  const grows = found?.pageInfo.hasNextPage === true && first < most
  return {
    answer: { ...answer, data },
    items: found?.edges.map(({ node }) => node) ?? [],
    total: found?.totalCount ?? 0,
    more: grows ? () => setAsked({ key, first: Math.min(most, first === step ? 3 * step : first * 2) }) : undefined,
    waiting: answer.waiting,
  }
}
