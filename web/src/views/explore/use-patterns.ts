import { useTranslation } from 'react-i18next'
import { PatternsDocument, type PatternsQuery, RegionsDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { regionGroups, type PickableRegion } from '../../frame/region-groups.ts'
import type { en } from '../../languages/en.ts'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { patternIn, patternWords, type Worded } from './pattern-words.ts'
import { mostAdded } from './use-adding.ts'

export type Pattern = PatternsQuery['patterns'][number]

interface Patterns {
  patterns: readonly Pattern[]
  /** Where they are looked for: the region that was named, else the chosen one. */
  region: string
  /** They are on their way. */
  waiting: boolean
}

/** What a text says of things by what they are tied to: the patterns there are on the day, with their things. */
export function usePatterns(text: string): Patterns {
  const { i18n } = useTranslation()
  const { asOf, region, names, language } = useWorld()
  const regions = useAnswer(RegionsDocument, { asOf })
  const room = <R extends keyof typeof en>(name: R) =>
    i18n.getResourceBundle(i18n.language, name) as Record<keyof (typeof en)[R], string>
  const asked = patternIn(text, {
    ...patternWords({ frame: room('frame'), explore: room('explore'), add: room('add') }),
    regions: regions.data === undefined ? [] : inForce(regionGroups(regions.data, asOf)),
  })
  const territory = asked?.region ?? region
  const named = regions.data?.things.edges.find(({ node }) => node.id === territory)?.node
  const answer = useAnswer(
    PatternsDocument,
    { from: asked?.from, types: asked?.types, to: asked?.to, territory, asOf, first: mostAdded },
    { skip: asked === undefined },
  )
  return {
    patterns: asked === undefined ? [] : (answer.data?.patterns ?? []),
    region: named === undefined ? territory : nameIn(named, names, language).main.text,
    waiting: answer.waiting,
  }
}

/** Those that are there on the day, as they are called in any language. */
function inForce(groups: ReturnType<typeof regionGroups>): Worded<string>[] {
  const called = ({ name, nameEn, nameSv, nameNb, altNames }: PickableRegion): string[] =>
    [name, nameEn, nameSv, nameNb, ...altNames].filter((one) => one !== null)
  return groups
    .filter(({ title }) => title !== 'former')
    .flatMap(({ regions }) => regions.map((region) => ({ value: region.id, phrases: called(region) })))
}
