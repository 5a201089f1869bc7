import type { en } from './en.ts'

export const nb = {
  brokers: 'Meglere',
  computed:
    'Beregnet av det som vises: {{things}}, {{communities}}. Andre ting, eller en til, ville gitt andre verdier; det sier ingenting om det som ikke er dokumentert.',
  things_one: '{{count, number}} ting',
  things_other: '{{count, number}} ting',
  communities_one: '{{count, number}} fellesskap',
  communities_other: '{{count, number}} fellesskap',
  computedMore:
    'Beregnet av {{things}} og alle relasjoner mellom dem {{day}} som er noe av: {{sure}}, tegnet eller ikke. {{communities}}. Andre ting, eller en til, ville gitt andre verdier; det sier ingenting om det som ikke er dokumentert.',
  legendMore: 'Beregnet av alle relasjoner mellom disse tingene, også dem som ikke tegnes.',
  nothing: 'Ingenting vises, så det er ingenting å beregne.',
  noTies: 'Ingen relasjon vises, så ingenting knytter disse tingene sammen.',
  waiting: 'Beregner …',
  tooMany: 'Beregnes av høyst {{count, number}} ting: skjul noen først.',
  name: 'Navn',
  betweenness: 'På andres korteste veier',
  constraint: 'Holdt i én krets (constraint)',
  community: 'Fellesskap',
  communityNo: 'fellesskap {{number}}',
  degree: 'Knyttet til',
} satisfies Record<keyof typeof en, string>
