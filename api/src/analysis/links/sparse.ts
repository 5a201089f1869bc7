/**
 * Many short lists of whole numbers in two arrays (compressed sparse rows): list `i` is `items` from `starts[i]` up to
 * `starts[i + 1]`. Ascending, none twice.
 */
export interface Lists {
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** Pairs of numbers, `from[k]` with `to[k]`; two arrays since half a million small objects would cost a minute. */
export interface Pairs {
  readonly from: readonly number[] | Uint32Array
  readonly to: readonly number[] | Uint32Array
}

export function pairsOf(pairs: readonly (readonly [number, number])[]): Pairs {
  return { from: Uint32Array.from(pairs, ([from]) => from), to: Uint32Array.from(pairs, ([, to]) => to) }
}

/** How many lists there are. */
export function sizeOf(lists: Lists): number {
  return Math.max(0, lists.starts.length - 1)
}

/** One list, not copied; empty where there is none of that number. */
export function listOf({ starts, items }: Lists, index: number): Uint32Array {
  return items.subarray(starts[index] ?? 0, starts[index + 1] ?? 0)
}

export function lengthOf({ starts }: Lists, index: number): number {
  return Math.max(0, (starts[index + 1] ?? 0) - (starts[index] ?? 0))
}

/** Each item of a list with its place in `items`, where an array beside it holds what belongs to the item. */
export function eachItem(lists: Lists, index: number, visit: (item: number, place: number) => void): void {
  const end = lists.starts[index + 1] ?? 0
  for (let place = lists.starts[index] ?? 0; place < end; place++) visit(lists.items[place] ?? 0, place)
}

export function add(values: Float64Array | Uint32Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount
}

/** The `to` of each `from`, for `sizes.from` lists of numbers below `sizes.to`. Steps: pairs and lists. */
export function listsOf(pairs: Pairs, sizes: { from: number; to: number }): Lists {
  refuseOutside(pairs.from, sizes.from)
  refuseOutside(pairs.to, sizes.to)
  // Turning twice brings every list in order without comparing numbers; what is twice then stands side by side.
  const turned = bucketed({ from: pairs.to, to: pairs.from }, sizes.to)
  return withoutRepeats(transposed(turned, sizes.from))
}

/** The same pairs from the other side: for each of `size` items the lists that hold it. */
export function transposed(lists: Lists, size: number): Lists {
  const owner = new Uint32Array(lists.items.length)
  for (let index = 0; index < sizeOf(lists); index++) owner.fill(index, lists.starts[index], lists.starts[index + 1])
  return bucketed({ from: lists.items, to: owner }, size)
}

function bucketed({ from, to }: Pairs, size: number): Lists {
  const starts = new Uint32Array(size + 1)
  for (const bucket of from) add(starts, bucket + 1, 1)
  for (let index = 0; index < size; index++) add(starts, index + 1, starts[index] ?? 0)
  const next = starts.slice()
  const items = new Uint32Array(from.length)
  for (const [pair, bucket] of from.entries()) {
    items[next[bucket] ?? 0] = to[pair] ?? 0
    add(next, bucket, 1)
  }
  return { starts, items }
}

function withoutRepeats(lists: Lists): Lists {
  const starts = new Uint32Array(lists.starts.length)
  const items = new Uint32Array(lists.items.length)
  let end = 0
  for (let index = 0; index < sizeOf(lists); index++) {
    for (const item of listOf(lists, index)) if (end === starts[index] || items[end - 1] !== item) items[end++] = item
    starts[index + 1] = end
  }
  return { starts, items: items.slice(0, end) }
}

function refuseOutside(numbers: Iterable<number>, size: number): void {
  for (const value of numbers)
    if (!Number.isInteger(value) || value < 0 || value >= size) throw new RangeError(`number ${value} of ${size}`)
}
