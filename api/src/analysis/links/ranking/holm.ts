/**
 * Holm's correction for testing several hypotheses at once: adjusted p-values in the order given, each in [0, 1]. With
 * those below 0.05 taken as found, the chance of even one false find stays below 0.05, however the tests hang together.
 *
 * Holm 1979, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, test) => test).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0))
  const adjusted = pValues.map(() => 1)
  let least = 0
  for (const [place, test] of order.entries()) {
    // A test can never look better than one that came before it.
    least = Math.max(least, Math.min(1, (pValues.length - place) * (pValues[test] ?? 0)))
    adjusted[test] = least
  }
  return adjusted
}
