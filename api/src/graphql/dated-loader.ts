import DataLoader from 'dataloader'

/** A question about one thing on one day. */
export interface Dated {
  id: string
  day: string
}

/** A loader of something that depends on the day: one read for each day that a step asks for. */
export function dated<V>(missing: V, read: (ids: string[], day: string) => Promise<ReadonlyMap<string, V>>) {
  const loader = pages<{ day: string }, V>(missing, (ids, { day }) => read(ids, day))
  return { load: ({ id, day }: Dated) => loader.load({ id, page: { day } }) }
}

/** A loader of a page of something of each thing: one read for each kind of page that a step asks for. */
export function pages<P, V>(missing: V, read: (ids: string[], page: P) => Promise<ReadonlyMap<string, V>>) {
  return new DataLoader<{ id: string; page: P }, V, string>(
    async (keys) => {
      const groups = grouped(keys, ({ page }) => JSON.stringify(page))
      const answers = await Promise.all(
        groups.map(async (group) => {
          const ids = group.keys.map(({ id }) => id)
          return [group.name, await read(ids, group.first.page)] as const
        }),
      )
      const byPage = new Map(answers)
      return keys.map(({ id, page }) => byPage.get(JSON.stringify(page))?.get(id) ?? missing)
    },
    { cacheKeyFn: ({ id, page }) => JSON.stringify([id, page]) },
  )
}

interface Group<K> {
  name: string
  first: K
  keys: K[]
}

export function grouped<K>(keys: readonly K[], nameOf: (key: K) => string): Group<K>[] {
  const groups = new Map<string, Group<K>>()
  for (const key of keys) {
    const name = nameOf(key)
    const group = groups.get(name)
    if (group) group.keys.push(key)
    else groups.set(name, { name, first: key, keys: [key] })
  }
  return [...groups.values()]
}
