import type { Texts } from '../../gaps/rule.ts'
import type { Reason } from '../measured.ts'
import type { AreaPair } from './area-pairs.ts'
import type { LinkFacts } from './link-facts.ts'

type Language = keyof Texts

/** Why two areas might meet, in one sentence; a decision is no reason of its own. */
export function whyAreas(pair: AreaPair, { mayHaveEnded }: Pick<LinkFacts, 'mayHaveEnded'>): Texts {
  const { said, shared, joiningNone, elsewhere } = pair
  const wished = said.some(({ decided }) => !decided)
  const { support } = elsewhere
  const names = shared.map(({ name }) => name)
  const [ended, everywhere] = [true, false].map((over) =>
    joiningNone.filter(({ id }) => mayHaveEnded.has(id) === over).map(({ name }) => name),
  )
  const sentenceIn = (language: Language, words: AreaWords) =>
    sentence([
      wished && words.wished,
      support && words.elsewhere(support.both, support.portfolios),
      names.length === 0 ? words.nobody : words.both(list(language, names), names.length),
      everywhere !== undefined &&
        everywhere.length > 0 &&
        words.everywhere(list(language, everywhere), everywhere.length),
      ended !== undefined && ended.length > 0 && words.ended(list(language, ended)),
    ])
  return { en: sentenceIn('en', areaWords.en), sv: sentenceIn('sv', areaWords.sv), nb: sentenceIn('nb', areaWords.nb) }
}

interface AreaWords {
  wished: string
  elsewhere: (both: number, of: number) => string
  nobody: string
  both: (names: string, count: number) => string
  everywhere: (names: string, count: number) => string
  ended: (names: string) => string
}

const areaWords: Record<Language, AreaWords> = {
  en: {
    wished: 'a document asks for it',
    elsewhere: (both, of) => `${both} of ${of} other portfolios have both themes`,
    nobody: 'here no organisation or initiative is recorded as joining just these two',
    both: (names, count) =>
      `here ${names} ${count === 1 ? 'stands' : 'stand'} on both sides, and no initiative joins just these two`,
    everywhere: (names, count) =>
      `${names} ${count === 1 ? 'stands' : 'stand'} on both sides, as in every area of the region`,
    ended: (names) => `${names} on both sides may have ended`,
  },
  sv: {
    wished: 'ett dokument vill det',
    elsewhere: (both, of) => `${both} av ${of} andra portföljer har båda temana`,
    nobody: 'här finns ingen organisation eller insats angiven som förenar just dessa två',
    both: (names) => `här står ${names} på båda sidor, och ingen insats förenar just dem`,
    everywhere: (names) => `${names} står på båda sidor, liksom i regionens alla områden`,
    ended: (names) => `${names} på båda sidor kan vara avslutad`,
  },
  nb: {
    wished: 'et dokument ønsker det',
    elsewhere: (both, of) => `${both} av ${of} andre porteføljer har begge temaene`,
    nobody: 'her er ingen organisasjoner eller tiltak oppgitt som forener nettopp disse to',
    both: (names) => `her står ${names} på begge sider, og ingen tiltak forener nettopp dem`,
    everywhere: (names) => `${names} står på begge sider, som i alle områdene i regionen`,
    ended: (names) => `${names} på begge sider kan være avsluttet`,
  },
}

/** Why a theme might be next for a region: METHODS' sentence with its support. */
export function whyTheme({ have, of, shared }: { have: number; of: number; shared: number }): Texts {
  return {
    en: `${have} of ${of} other portfolios have this theme; ${shared} of these share a theme with the region.`,
    sv: `${have} av ${of} andra portföljer har temat; ${shared} av dem delar något tema med regionen.`,
    nb: `${have} av ${of} andre porteføljer har temaet; ${shared} av dem deler et tema med regionen.`,
  }
}

/** Why a region might be a partner. */
export function whyRegions({ themes, together }: { themes: number; together: number }): Texts {
  return {
    en: `It has what lies next to ${count(themes, 'theme', 'themes')} that the region lacks; ${together === 0 ? 'nothing shared is on record yet' : `they meet already in ${count(together, 'body or initiative', 'bodies and initiatives')}`}.`,
    sv: `Den har det som ligger intill ${count(themes, 'tema', 'teman')} som regionen saknar; ${together === 0 ? 'inget gemensamt finns angivet än' : `de möts redan i ${count(together, 'organ eller insats', 'organ och insatser')}`}.`,
    nb: `Den har det som ligger inntil ${count(themes, 'tema', 'temaer')} som regionen mangler; ${together === 0 ? 'ingenting felles er oppgitt ennå' : `de møtes allerede i ${count(together, 'organ eller tiltak', 'organer og tiltak')}`}.`,
  }
}

/** Why two actors might meet. */
export function whyActors({ partners, areas }: { partners: number; areas: number }): Texts {
  return {
    en: `They have ${both('and', [count(partners, 'partner', 'partners'), areas > 0 && count(areas, 'area', 'areas')])} in common, but no initiative or body in which both take part.`,
    sv: `De har ${both('och', [count(partners, 'partner', 'partner'), areas > 0 && count(areas, 'område', 'områden')])} gemensamt, men ingen insats eller organisation där båda är med.`,
    nb: `De har ${both('og', [count(partners, 'partner', 'partnere'), areas > 0 && count(areas, 'område', 'områder')])} til felles, men ingen tiltak eller organisasjoner der begge er med.`,
  }
}

function both(and: string, parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(` ${and} `)
}

/** Why an actor might work on an area. */
export function whyActorArea({ others, areas }: { others: number; areas: number }): Texts {
  return {
    en: `${count(others, 'actor', 'actors')} of the area also ${others === 1 ? 'works' : 'work'} on ${count(areas, 'area', 'areas')} where this one is active.`,
    sv: `${count(others, 'aktör', 'aktörer')} i området arbetar också med ${count(areas, 'område', 'områden')} där denna är verksam.`,
    nb: `${count(others, 'aktør', 'aktører')} i området arbeider også med ${count(areas, 'område', 'områder')} der denne er virksom.`,
  }
}

const reasons: Partial<Record<Reason, Texts>> = {
  nothing_on_record: {
    en: 'Nothing is on record of one of the areas: evidence is missing, and no gap is shown.',
    sv: 'Inget är angivet för ett av områdena: belägg saknas, och det är ingen påvisad lucka.',
    nb: 'Ingenting er oppgitt for ett av områdene: det er for lite belegg, ikke en påvist mangel.',
  },
  no_theme: {
    en: 'No theme is known of one of the areas, so that other portfolios say nothing of them.',
    sv: 'Inget tema är känt för ett av områdena, så andra portföljer säger inget om dem.',
    nb: 'Ingen temaer er kjent for ett av områdene, så andre porteføljer sier ingenting om dem.',
  },
  same_theme: {
    en: 'Both areas have the same theme: elsewhere they are one thing.',
    sv: 'Båda områdena har samma tema: på andra håll är de en och samma sak.',
    nb: 'Begge områdene har samme tema: andre steder er de én og samme sak.',
  },
}

const nothingToCompare: Texts = {
  en: 'There is nothing to compare with.',
  sv: 'Det finns inget att jämföra med.',
  nb: 'Det finnes ingenting å sammenligne med.',
}

/** Why a candidate has no score, in words. */
export function whyNoScore(reason: Reason): Texts {
  return reasons[reason] ?? nothingToCompare
}

function sentence(parts: readonly (string | false | null)[]): string {
  const text = parts.filter((part) => typeof part === 'string').join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function list(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
