import type { Texts } from '../../gaps/rule.ts'
import type { Reason } from '../measured.ts'
import type { AreaPair } from './area-pairs.ts'

type Language = keyof Texts

/** Why two areas might meet, in one sentence. */
export function whyAreas({ said, shared, elsewhere }: AreaPair): Texts {
  const names = shared.map(({ name }) => name)
  const { support } = elsewhere
  return {
    en: sentence([
      said.length > 0 && 'a document asks for it',
      support && `${support.both} of ${support.portfolios} other portfolios have both themes`,
      names.length > 0
        ? `here ${list('en', names)} ${names.length === 1 ? 'stands' : 'stand'} on both sides, and no initiative joins them`
        : 'here nobody is recorded on both sides',
    ]),
    sv: sentence([
      said.length > 0 && 'ett dokument vill det',
      support && `${support.both} av ${support.portfolios} andra portföljer har båda temana`,
      names.length > 0
        ? `här står ${list('sv', names)} på båda sidor, och ingen insats förenar dem`
        : 'här finns ingen angiven på båda sidor',
    ]),
    nb: sentence([
      said.length > 0 && 'et dokument ønsker det',
      support && `${support.both} av ${support.portfolios} andre porteføljer har begge temaene`,
      names.length > 0
        ? `her står ${list('nb', names)} på begge sider, og ingen tiltak forener dem`
        : 'her er ingen oppgitt på begge sider',
    ]),
  }
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
  no_theme: {
    en: 'No theme is known of one of the areas, so that other regions say nothing of them.',
    sv: 'Inget tema är känt för ett av områdena, så andra regioner säger inget om dem.',
    nb: 'Ingen temaer er kjent for ett av områdene, så andre regioner sier ingenting om dem.',
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
