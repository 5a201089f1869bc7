import type { Incidence } from './incidence.ts'
import type { Random } from './random.ts'
import { type Lists, listOf, sizeOf } from './sparse.ts'

/**
 * Shuffles a matrix of 0 and 1 so that every row keeps its number of columns and every column its number of rows, and
 * nothing else: what patterns are held against that come from sizes alone. Each trade takes two rows, puts what only one
 * of them has into a heap and hands it out again by lot. `trade(n)` makes n of them and shows the columns of each row:
 * one array for all calls, and within a row in no order.
 *
 * Curveball: Strona and others 2014, doi 10.1038/ncomms5114; every such matrix is equally likely in the long run:
 * Carstens 2015, doi 10.1103/PhysRevE.91.042812.
 */
export function curveball({ columnsOf, rowsOf }: Incidence, random: Random): (trades: number) => Lists {
  const rows = { starts: columnsOf.starts, items: columnsOf.items.slice() }
  const [count, columns] = [sizeOf(columnsOf), sizeOf(rowsOf)]
  const heap = { marks: new Uint8Array(columns), columns: new Uint32Array(columns), places: new Uint32Array(columns) }
  return (trades) => {
    for (let trade = 0; trade < trades && count > 1; trade++) {
      const first = random.below(count)
      // One of the other rows, each as likely.
      const second = (first + 1 + random.below(count - 1)) % count
      tradeBetween([listOf(rows, first), listOf(rows, second)], heap, random)
    }
    return rows
  }
}

/** What only one of two rows has, and the places to put it back; `marks` is clean before and after. */
interface Heap {
  marks: Uint8Array
  columns: Uint32Array
  places: Uint32Array
}

function tradeBetween([mine, theirs]: [Uint32Array, Uint32Array], heap: Heap, random: Random): void {
  for (const column of mine) heap.marks[column] = 1
  const border = gather(theirs, heap, { from: 0, mark: 0 })
  // What is marked twice, both have.
  for (const column of theirs) if (heap.marks[column] === 1) heap.marks[column] = 2
  const end = gather(mine, heap, { from: border, mark: 1 })
  for (const column of mine) heap.marks[column] = 0
  if (border === 0 || border === end) return
  shuffle(heap.columns, { draws: border, of: end }, random)
  for (let at = 0; at < end; at++) {
    const row = at < border ? theirs : mine
    row[heap.places[at] ?? 0] = heap.columns[at] ?? 0
  }
}

/** Puts the columns with a mark on the heap and says where it then ends. */
function gather(row: Uint32Array, heap: Heap, { from, mark }: { from: number; mark: number }): number {
  let end = from
  for (let place = 0; place < row.length; place++) {
    const column = row[place] ?? 0
    if (heap.marks[column] !== mark) continue
    heap.columns[end] = column
    heap.places[end++] = place
  }
  return end
}

/** The first `draws` become a fair draw from the first `of` (Fisher and Yates). */
function shuffle(columns: Uint32Array, { draws, of }: { draws: number; of: number }, random: Random): void {
  for (let place = 0; place < draws; place++) {
    const other = place + random.below(of - place)
    const kept = columns[place] ?? 0
    columns[place] = columns[other] ?? 0
    columns[other] = kept
  }
}
