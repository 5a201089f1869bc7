/** A page of a list, as the API hands it out. */
interface Page<T> {
  edges: readonly { node: T }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Everything of a list, page after page in its order; `ask` gets where the page before ended. */
export async function allPages<T>(ask: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: Page<T> = await ask(after)
    all.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return all
    after = pageInfo.endCursor
  }
}
