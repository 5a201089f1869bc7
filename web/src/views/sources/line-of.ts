/** The line that a locator such as `004_x.txt:54` names; `undefined` of any other place. */
export function lineOf(locator: string | null): number | undefined {
  const found = /:(\d+)$/u.exec(locator ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}
