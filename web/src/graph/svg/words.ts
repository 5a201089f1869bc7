import type { PictureLine } from '../picture-lines.ts'
import type { PictureNode } from '../picture.ts'

/** What is read out of a thing or a line. */
export interface Words {
  title: string
  desc: string
}

/** Words for all that a picture shows, in the reader's language. */
export interface PictureWords {
  thing: (node: PictureNode) => Words
  line: (line: PictureLine) => Words
}
