interface Dependent {
  name: string
  dependsOn: readonly string[]
}

/**
 * The declared parameters that a statement needs a value for, in the order of the form: those it names, and those that
 * only narrow the list of one, such as the region that an area is chosen from.
 */
export function askedFor<P extends Dependent>(declared: readonly P[], named: readonly string[]): readonly P[] {
  const needed = new Set(named)
  // Parameters depend on earlier ones, so one walk from the last finds all.
  for (const { name, dependsOn } of declared.toReversed())
    if (needed.has(name)) for (const before of dependsOn) needed.add(before)
  return declared.filter(({ name }) => needed.has(name))
}
