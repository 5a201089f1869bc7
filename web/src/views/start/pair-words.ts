import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { exploreThing } from '../explore-link.ts'
import { linkPair } from '../links-link.ts'
import { nameIn, type Named } from '../../ui/names.ts'
import type { Pair } from './indicators.ts'

/** A pair in words, for screen readers and tooltips: "Smart industri and Missions, Blekinge, planned". */
export function usePairWords(): (pair: Pair) => string {
  const { t } = useTranslation('start')
  const { t: frame } = useTranslation()
  const { names, language } = useWorld()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return (pair) => {
    const where = pairTerritories(pair).map(name).join(', ')
    const words = t('pairLabel', { a: name(pair.a), b: name(pair.b), where: where === '' ? t('nowhere') : where })
    return `${words}: ${frame(pair.modality)}`
  }
}

/** Where a pair opens: in Links of the preferred region or another that has it, else its two areas in Explore. */
export function pairAddress({ a, b, territories }: Pair, preferred?: string) {
  const region = territories.find(({ id }) => id === preferred) ?? territories[0]
  return region === undefined ? exploreThing(a.id, b.id) : linkPair(region.id, a.id, b.id)
}

/** The territories that the two areas belong to, each once. */
export function pairTerritories(pair: Pair): NonNullable<Pair['a']['territory']>[] {
  const both = [pair.a.territory, pair.b.territory].filter((one) => one !== null)
  return both.filter((one, index) => both.findIndex(({ id }) => id === one.id) === index)
}
