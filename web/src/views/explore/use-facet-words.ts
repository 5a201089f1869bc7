import { useTranslation } from 'react-i18next'
import type { Facet } from '../../graph/model.ts'
import { useTintWords } from './use-tint-words.ts'

/** A row of the legend in words; `nameOf` names what a colour stands for, as far as that is a thing. */
export function useFacetWords(nameOf?: (id: string) => string): (facet: Facet) => string {
  const { t, i18n } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const tint = useTintWords(nameOf)
  return (facet) => {
    if (facet.startsWith('tint:')) return tint(facet.slice('tint:'.length))
    const [group, name = ''] = facet.split(':')
    if (group === 'sure') return frame(name as 'stated')
    const key = group === 'kind' ? `kind_${name}` : name
    return i18n.exists(key, { ns: 'explore' }) ? t(key as 'made') : name
  }
}
