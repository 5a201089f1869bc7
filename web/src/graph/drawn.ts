import type { Places } from './layout-job.ts'
import type { Picture } from './picture.ts'

/** A picture and where its things and groups stand. */
export interface Drawn {
  picture: Picture
  places: Places
}

export const nothingDrawn: Drawn = { picture: { groups: [], nodes: [], lines: [] }, places: {} }
