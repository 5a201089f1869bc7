import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { apply, type Action } from '../../graph/actions.ts'
import {
  addressLength,
  fromAddress,
  longestAddress,
  shorten,
  toAddress,
  type ViewAddress,
} from '../../graph/address.ts'
import { emptyView, type View } from '../../graph/model.ts'
import { useWorld } from '../../app/world.ts'

const route = getRouteApi('/explore')

export interface ViewState {
  view: View
  /** Does the address alone bring the whole view back, here and elsewhere? */
  whole: boolean
  act: (action: Action) => void
}

/** The view lives in the address: Back, Forward, reload and a copied link all give it again. */
export function useView(): ViewState {
  const { things, ...address } = route.useSearch()
  const navigate = route.useNavigate()
  const { region } = useWorld()
  const kept = address.more === undefined ? null : recall(address.more)
  const view = kept ?? fromAddress(address)

  const go = (next: View, replace: boolean): void => {
    const search = addressOf(next)
    remember(`last ${region}`, next)
    void navigate({ search: (old) => ({ region: old.region, asOf: old.asOf, ...search }), replace })
  }

  useWayIn({ things, region, go })
  useFreshRegion({ region, address, go })
  return {
    view,
    whole: address.more === undefined,
    act: (action) => {
      const next = apply(view, action)
      // Looking at things is no step of its own: Back would otherwise walk through every click.
      go(next, action.type === 'pin' || action.type === 'unpin')
    },
  }
}

interface Steps {
  region: string
  go: (view: View, replace: boolean) => void
}

/** Search, Start and Sources name things; one joins the picture the reader had, several stand alone. */
function useWayIn({ things, region, go }: Steps & { things: string | undefined }): void {
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (things === undefined) {
      seen.current = null
      return
    }
    if (seen.current === things) return
    seen.current = things
    const ids = things.split(',').filter((id) => id !== '')
    const [first] = ids
    if (first === undefined) return
    const before = recall(`last ${region}`) ?? emptyView
    const action: Action = ids.length > 1 ? { type: 'alone', ids } : { type: 'add', ids, select: first }
    go(apply(before.alone ? emptyView : before, action), true)
  })
}

/** Another region opens with its own picture; what was done to the old one stays behind in the history. */
function useFreshRegion({ region, address, go }: Steps & { address: ViewAddress }): void {
  const before = useRef({ region, key: JSON.stringify(address) })
  useEffect(() => {
    const key = JSON.stringify(address)
    const carried = before.current.region !== region && before.current.key === key && addressLength(address) > 0
    before.current = { region, key }
    if (carried) go(emptyView, true)
  })
}

function addressOf(view: View): ViewAddress {
  const address = toAddress(view)
  if (addressLength(address) <= longestAddress) return address
  const more = hashOf(JSON.stringify(view))
  remember(more, view)
  return { ...toAddress(shorten(view)), more }
}

function remember(name: string, view: View): void {
  try {
    sessionStorage.setItem(`korskoppling.view.${name}`, JSON.stringify(view))
  } catch {
    // A browser that refuses storage keeps what fits into the address.
  }
}

function recall(name: string): View | null {
  try {
    const text = sessionStorage.getItem(`korskoppling.view.${name}`)
    return text === null ? null : (JSON.parse(text) as View)
  } catch {
    return null
  }
}

/** FNV-1a, enough to tell one tab's views apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
