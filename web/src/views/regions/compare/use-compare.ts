import { RegionPartnersDocument, RegionSideBySideDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { useAnswer, type Answer } from '../../../ui/use-answer.ts'
import type { RegionPartnersQuery, RegionSideBySideQuery } from '../../../../generated/operations.ts'
import { useRegions } from '../use-regions.ts'
import type { Partners, PartnerBy } from './facts.ts'

export interface Compare {
  by: PartnerBy
  partners: Answer<RegionPartnersQuery>
  /** The region beside: the one in the address, else the best partner; undefined where there is none. */
  other: string | undefined
  sides: Answer<RegionSideBySideQuery>
  /** Puts a region beside. */
  choose: (id: string) => void
}

/** The chosen region, its partners, and the one that stands beside it. */
export function useCompare(): Compare {
  const { region, asOf } = useWorld()
  const { search, set } = useRegions()
  const by = search.by ?? 'complementary'
  const partners = useAnswer(RegionPartnersDocument, { id: region, asOf, by })
  const given = search.with === region ? undefined : search.with
  const other = given ?? bestOf(partners.data?.partners, by)
  const sides = useAnswer(RegionSideBySideDocument, { a: region, b: other ?? '', asOf }, { skip: other === undefined })
  return { by, partners, other, sides, choose: (id) => set({ with: id }, true) }
}

/** The first of the list, which comes best first; none where nothing has a score. */
function bestOf(partners: Partners | null | undefined, by: PartnerBy): string | undefined {
  const first = partners?.partners[0]
  return first === undefined || first[by] === null ? undefined : first.region.id
}
