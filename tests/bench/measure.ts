import { Bench } from 'tinybench'

/** Median milliseconds of each way, taken in one run so that ratios hold although the machine is noisy. */
export async function measure(ways: Record<string, () => Promise<unknown>>): Promise<Record<string, number>> {
  const bench = new Bench({ time: 2_000, iterations: 30, warmupTime: 500, warmupIterations: 10, throws: true })
  for (const [name, work] of Object.entries(ways)) bench.add(name, work)
  await bench.run()
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} was not measured`)
      return [name, result.latency.p50]
    }),
  )
}
