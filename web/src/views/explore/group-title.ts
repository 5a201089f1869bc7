import type { TFunction } from 'i18next'
import { partsOf, smaller } from '../../graph/grouping.ts'

/** What a group is called: by what its things share, which stands in its id. */
export function groupTitle(id: string, t: TFunction<'see'>, nameOf: (id: string) => string): string {
  const { by, of } = partsOf(id)
  if (of[0] === smaller) return t('smallerGroups')
  if (of.length === 0) return t(`none_${by}` as 'none_theme')
  return of.map((one) => (by === 'helix' ? t(`role_${one}` as 'role_academia') : nameOf(one))).join(', ')
}
