import type { StatementType } from '../../../generated/operations.ts'

/** A list judged as complete for the moment: all things of these labels or kinds that have this relation. */
export interface List {
  relation: StatementType
  kinds: readonly string[]
}

/** `WORKS_ON:Company.University,TARGETS:Initiative` as lists; what is no such text is left out. */
export function parseLists(text: string | undefined): List[] {
  return (text ?? '').split(',').flatMap((part) => {
    const [, relation, kinds] = /^([A-Z_]+):(\w+(?:\.\w+)*)$/.exec(part) ?? []
    // A relation that the API does not know is refused by it, with its name.
    return relation === undefined || kinds === undefined
      ? []
      : [{ relation: relation as StatementType, kinds: kinds.split('.') }]
  })
}

export function writeLists(lists: readonly List[]): string | undefined {
  return lists.length === 0 ? undefined : lists.map(keyOf).join(',')
}

export function keyOf({ relation, kinds }: List): string {
  return `${relation}:${[...kinds].sort().join('.')}`
}

/** The lists with this one, or without it where it is among them. */
export function toggled(lists: readonly List[], list: List): List[] {
  const others = lists.filter((one) => keyOf(one) !== keyOf(list))
  return others.length < lists.length ? others : [...lists, list]
}
