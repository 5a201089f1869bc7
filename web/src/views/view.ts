import type { Icon } from '@tabler/icons-react'

/** A view as the rail, the bottom bar and the keys know it. */
export interface View {
  readonly id: string
  readonly path: string
  readonly icon: Icon
  /** Key of its name in `languages/frame`. */
  readonly title: 'start' | 'explore' | 'gaps' | 'links' | 'regions' | 'query' | 'sources'
  /** G and then this letter goes there. */
  readonly key: string
}
