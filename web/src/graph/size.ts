import type { Traits } from './grouping.ts'
import type { SizeBy } from './look.ts'
import type { Thing } from './model.ts'

const smallest = 0.8
const largest = 2

/** How large things are beside their usual size, and what a size means. */
export interface Scale {
  /** Factor of the radius; 1 where size means nothing. */
  factorOf: (id: string) => number
  /** The largest value, one of a quarter of it and the smallest size there is, for a legend; empty where there is none. */
  steps: readonly { value: number; factor: number }[]
  /** Of an amount: only what is given in this currency is sized, the rest is small. */
  currency: string | null
  /** Things without a value: they are as small as can be. */
  without: number
}

const equal: Scale = { factorOf: () => 1, steps: [], currency: null, without: 0 }

/** Area grows with the value up to twice the usual radius; what is small stays big enough to see. */
export function scaleOf(by: SizeBy, things: readonly Thing[], traits: ReadonlyMap<string, Traits>): Scale {
  if (by === 'none') return equal
  const currency = by === 'amount' ? commonCurrency(things, traits) : null
  const values = new Map(
    things.flatMap((thing) => {
      const value = by === 'links' ? thing.degree : amountOf(traits.get(thing.id), currency)
      return value === null ? [] : [[thing.id, value] as const]
    }),
  )
  const most = Math.max(0, ...values.values())
  if (most === 0) return { ...equal, without: things.length }
  const factor = (value: number): number => Math.max(smallest, largest * Math.sqrt(value / most))
  const least = Math.round(most * (smallest / largest) ** 2)
  const steps = [...new Set([most, Math.round(most / 2), least])].filter((value) => value > 0)
  return {
    factorOf: (id) => factor(values.get(id) ?? 0),
    steps: steps.map((value) => ({ value, factor: factor(value) })),
    currency,
    without: things.length - values.size,
  }
}

/** Amounts in different currencies do not compare, so the one that most are in is shown. */
function commonCurrency(things: readonly Thing[], traits: ReadonlyMap<string, Traits>): string | null {
  const counts = new Map<string, number>()
  for (const { id } of things) {
    const found = traits.get(id)
    if (found?.amount == null || found.currency === null) continue
    counts.set(found.currency, (counts.get(found.currency) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function amountOf(traits: Traits | undefined, currency: string | null): number | null {
  return currency !== null && traits?.currency === currency ? traits.amount : null
}
