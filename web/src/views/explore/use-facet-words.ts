import { useTranslation } from 'react-i18next'
import type { Facet } from '../../graph/model.ts'

/** A row of the legend in words. */
export function useFacetWords(): (facet: Facet) => string {
  const { t, i18n } = useTranslation('explore')
  const { t: frame } = useTranslation()
  return (facet) => {
    const [group, name = ''] = facet.split(':')
    if (group === 'sure') return frame(name as 'stated')
    const key = group === 'kind' ? `kind_${name}` : name
    return i18n.exists(key, { ns: 'explore' }) ? t(key as 'made') : name
  }
}
