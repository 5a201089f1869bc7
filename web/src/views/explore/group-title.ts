import type { TFunction } from 'i18next'

interface Titled {
  by: string
  /** Ids, or roles, that its things share; none: not recorded. */
  of: readonly string[]
}

/** What a group is called. */
export function groupTitle({ by, of }: Titled, t: TFunction<'see'>, nameOf: (id: string) => string): string {
  if (of.length === 0) return t(`none_${by}` as 'none_theme')
  return of.map((id) => (by === 'helix' ? t(`role_${id}` as 'role_academia') : nameOf(id))).join(', ')
}
