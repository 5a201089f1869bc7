import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { OneQuestionDocument } from '../../../generated/operations.ts'
import { askOnce } from '../../app/ask-once.ts'
import { useWorld } from '../../app/world.ts'
import { frameValues } from './library/frame-values.ts'
import { addressKey, addressValues, tabAddress } from './tab-address.ts'
import { useWorkbench } from './use-workbench.ts'

/** How long after the last key press the address follows, in milliseconds. */
const pause = 400

interface Arrival {
  /** The id of a question in the address that is not there. */
  missing: string | undefined
  /** What went wrong while the question of the address was asked for. */
  error: unknown
}

/**
 * Keeps the tab in sight and the address in step. An address that comes from outside, by a link or by Back, is opened;
 * what is changed here is written there.
 */
export function useAddress(): Arrival {
  const { active, search, setSearch, openQuestion, openStatement, change } = useWorkbench()
  const client = useQueryClient()
  const router = useRouter()
  const world = useWorld()
  const [arrival, setArrival] = useState<Arrival>({ missing: undefined, error: undefined })
  const written = useRef('')
  const stands = addressKey(search)
  const wanted = addressKey(tabAddress(active))

  const write = useEffectEvent((): void => {
    written.current = wanted
    setSearch(tabAddress(active))
  })
  const takeQuestion = useEffectEvent(async (id: string): Promise<void> => {
    const { version, statement } = search
    const { question } = await askOnce(client, OneQuestionDocument, { id, version: version ?? null })
    setArrival({ missing: question === null ? id : undefined, error: undefined })
    if (question === null) return
    openQuestion(question, { ...frameValues(question.parameters, world), ...addressValues(search) })
    if (statement !== undefined) change({ statement })
  })
  const take = useEffectEvent((): void => {
    if (search.question === undefined) openStatement(search.statement ?? '', { values: addressValues(search) })
    else takeQuestion(search.question).catch((error: unknown) => setArrival({ missing: undefined, error }))
  })

  useEffect(() => {
    if (stands === wanted) {
      written.current = stands
      return
    }
    if (stands === '' || stands === written.current) {
      let timer = setTimeout(function follow() {
        // Who is on the way to another view, whose files are still loading, would be called back.
        if (router.history.location.pathname === '/query') write()
        else timer = setTimeout(follow, pause)
      }, pause)
      return () => clearTimeout(timer)
    }
    written.current = stands
    take()
    return
  }, [router, stands, wanted])

  return arrival
}
