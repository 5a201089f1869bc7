import type { en } from './en.ts'

export const sv = {
  brokers: 'Mäklare',
  computed:
    'Beräknat av det som visas: {{things}}, {{communities}}. Andra saker, eller en till, skulle ge andra värden; det säger inget om det som inte är belagt.',
  things_one: '{{count, number}} sak',
  things_other: '{{count, number}} saker',
  communities_one: '{{count, number}} gemenskap',
  communities_other: '{{count, number}} gemenskaper',
  computedMore:
    'Beräknat av {{things}} och alla relationer mellan dem den {{day}} som är något av: {{sure}}, ritade eller inte. {{communities}}. Andra saker, eller en till, skulle ge andra värden; det säger inget om det som inte är belagt.',
  legendMore: 'Beräknat av alla relationer mellan dessa saker, även dem som inte ritas.',
  nothing: 'Inget visas, så det finns inget att beräkna.',
  noTies: 'Ingen relation visas, så inget knyter ihop dessa saker.',
  waiting: 'Beräknar …',
  tooMany: 'Beräknas av högst {{count, number}} saker: dölj några först.',
  name: 'Namn',
  betweenness: 'På andras kortaste vägar',
  constraint: 'Hålls i en krets (constraint)',
  community: 'Gemenskap',
  communityNo: 'gemenskap {{number}}',
  degree: 'Knuten till',
} satisfies Record<keyof typeof en, string>
