import { z } from 'zod'
import type { Graph } from '../graph.ts'
import { type ChangeOptions, changing } from './changing.ts'
import { parse } from './parse.ts'
import { line } from './shape.ts'
import { storeView, viewsIn } from './stored-view.ts'
import { checkContent, type SavedView, viewId } from './view-shape.ts'

const newView = z.strictObject({ content: z.string(), by: line(80) })

/**
 * Keeps an exploration so that a short link opens it: `content` is the text of a JSON object, 256 kB at most. What is
 * there already stays as it is, with who saved it first. BAD_INPUT with the path, TOO_LARGE.
 */
export async function saveView(graph: Graph, input: unknown, options: ChangeOptions = {}): Promise<SavedView> {
  const { content, by } = parse(newView, input)
  checkContent(content, 'content')
  const id = viewId(content)
  return await changing(graph, options, async (tx, at) => {
    const [there] = await viewsIn(tx, [id])
    if (there !== undefined) return there
    const view: SavedView = { id, by, at, content }
    await storeView(tx, view)
    return view
  })
}
