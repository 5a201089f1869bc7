import { useTranslation } from 'react-i18next'
import type { Thing } from '../../graph/model.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useExploration } from './exploration.ts'

/** What stands under the name of a thing, by the reader's choice; undefined where nothing is recorded. */
export function useCaption(): (thing: Thing) => string | undefined {
  const { t } = useTranslation('see')
  const words = useThingWords()
  const { view, seen, nameOf } = useExploration()
  const named = (ids: readonly string[] | undefined): string | undefined => {
    if (ids === undefined || ids.length === 0) return undefined
    return ids.length === 1 ? seen.nameOfTrait(ids[0] ?? '') : t('tint_several')
  }
  return (thing) => {
    const traits = seen.traits.get(thing.id)
    switch (view.caption) {
      case 'none':
        return undefined
      case 'english':
        return thing.nameEn === null || thing.nameEn === nameOf(thing) ? undefined : thing.nameEn
      case 'kind':
        return words.kind(thing)
      case 'region':
        return named(traits?.regions)
      case 'theme':
        return named(traits?.themes)
      case 'year':
        return traits?.year?.toString()
      case 'links':
        return t('sizeLinks', { count: thing.degree })
    }
  }
}
