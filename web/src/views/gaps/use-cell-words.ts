import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { nameIn } from '../../ui/names.ts'
import type { Cell } from './facts.ts'

/** A cell in words, for screen readers, tooltips and exports: "through Tech, 1", "none in 7 sources". */
export function useCellWords(): (cell: Cell | undefined) => string {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()

  const indicated = (cell: Cell): string => {
    if (cell.inheritedFrom !== null) {
      const area = nameIn(cell.inheritedFrom, names, language).main.text
      return t('viaParent', { area, count: cell.count })
    }
    // How a match is reached is no part of how sure it is, but for an earlier portfolio.
    const numbers = new Map<Cell['counts'][number]['strength'] | 'earlier', number>()
    for (const { strength, way, count } of cell.counts) {
      const key = way === 'earlier' ? way : strength
      numbers.set(key, count + (numbers.get(key) ?? 0))
    }
    const list = [...numbers].map(([key, count]) => t(`strength_${key}`, { count }))
    return t('indicated', { list: list.join(', ') })
  }

  return (cell) => {
    switch (cell?.state) {
      case undefined:
        return t('na')
      case 'COVERED': {
        // As the mark: filled only where something of its own is stated.
        const own = cell.counts.some(({ strength, way }) => strength === 'stated' && way === 'own')
        return t(own ? 'covered' : 'viaPart', { count: cell.count })
      }
      case 'INDICATED':
        return indicated(cell)
      case 'GAP':
        return t(cell.assumed ? 'whatif' : 'gapWords')
      case 'NONE_RECORDED':
        return cell.of !== null && (cell.count > 0 || cell.of > 1)
          ? t(cell.sources === 0 ? 'fewOf' : 'fewIn', { count: cell.count, of: cell.of, sources: cell.sources })
          : t('noneIn', { count: cell.sources })
      case 'NO_DATA':
        return t('nodata')
    }
  }
}
