import { post } from '../../../app/post.ts'
import { saveBlob } from '../../../ui/save-blob.ts'

export type GraphFormat = 'csv' | 'graphml' | 'json'

interface GraphWish {
  ids: readonly string[]
  asOf: string
  form?: 'spreadsheet'
  log?: unknown
}

/** Has the server write what is on the picture, and saves it. Rejects where the server refuses. */
export async function saveGraph(format: GraphFormat, name: string, wish: GraphWish): Promise<void> {
  const response = await post(`/export.${format}`, wish)
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${(await response.text()).slice(0, 300)}`)
  saveBlob(`${name}.${format}`, await response.blob())
}
