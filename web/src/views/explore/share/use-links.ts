import { useRouter } from '@tanstack/react-router'
import { useWorld } from '../../../app/world.ts'
import { addressOf, isShort } from '../../../graph/address.ts'
import { useExploration } from '../exploration.ts'

/** Characters that a link may have: what servers, mails and chats take whole. */
const longestLink = 2000

interface Links {
  /** The link that holds the whole view, or undefined when it is too long for one. */
  short: () => string | undefined
  /** The link to a view that the server keeps. Region and day are part of it, so that no mail has to wrap the link. */
  ofView: (id: string) => string
}

/** Links to the present view. */
export function useLinks(): Links {
  const { view, log } = useExploration()
  const { asOf } = useWorld()
  const router = useRouter()
  return {
    short: () => {
      const search = { region: log.region, asOf: view.asOf ?? asOf, ...addressOf(view) }
      const link = `${location.origin}${router.buildLocation({ to: '/explore', search }).href}`
      return isShort(view) && link.length <= longestLink ? link : undefined
    },
    ofView: (id) => `${location.origin}/explore?view=${id}`,
  }
}
