import type { GapRule } from '../rule.ts'

const ofTerritory = { version: 1, subject: 'territory', group: 'territory', counting: 'any' } as const

export const regionStrategy: GapRule = {
  ...ofTerritory,
  id: 'region-strategy',
  severity: 'high',
  title: { en: 'Strategy', sv: 'Strategi', nb: 'Strategi' },
  question: {
    en: 'Does the region have a strategy for smart specialisation?',
    sv: 'Har regionen en strategi för smart specialisering?',
    nb: 'Har regionen en strategi for smart spesialisering?',
  },
  closes: {
    en: 'A source that names the strategy and its years',
    sv: 'En källa som nämner strategin och dess år',
    nb: 'En kilde som nevner strategien og årene den gjelder',
  },
  criteria: ['criterion:s3-enabling-condition'],
  claim: { relation: 'HAS_STRATEGY', kinds: ['Strategy'] },
  query: 'region-strategy',
}

export const regionInstitution: GapRule = {
  ...ofTerritory,
  id: 'region-institution',
  severity: 'medium',
  title: { en: 'Body in charge', sv: 'Ansvarigt organ', nb: 'Ansvarlig organ' },
  question: {
    en: 'Does a capable body run the strategy?',
    sv: 'Driver ett organ med förmåga strategin?',
    nb: 'Driver et organ med evne til det strategien?',
  },
  closes: {
    en: 'A source that says who is responsible for the strategy',
    sv: 'En källa som säger vem som ansvarar för strategin',
    nb: 'En kilde som sier hvem som har ansvaret for strategien',
  },
  criteria: ['criterion:s3-ec-2-institution'],
  claim: { relation: 'GOVERNS', kinds: ['Actor'] },
  query: 'region-institution',
}

export const regionBottlenecks: GapRule = {
  ...ofTerritory,
  id: 'region-bottlenecks',
  severity: 'medium',
  title: { en: 'Bottlenecks analysed', sv: 'Flaskhalsar analyserade', nb: 'Flaskehalser analysert' },
  question: {
    en: 'Does the region name what stands in the way of innovation?',
    sv: 'Nämner regionen vad som står i vägen för innovation?',
    nb: 'Nevner regionen hva som står i veien for innovasjon?',
  },
  closes: {
    en: 'A source that names a bottleneck of the region or of its strategy',
    sv: 'En källa som nämner en flaskhals för regionen eller i dess strategi',
    nb: 'En kilde som nevner en flaskehals for regionen eller i strategien',
  },
  criteria: ['criterion:s3-ec-1-analysis'],
  claim: { relation: 'HAS_BOTTLENECK', kinds: ['Bottleneck'] },
  query: 'region-bottlenecks',
}

export const regionMonitoring: GapRule = {
  ...ofTerritory,
  id: 'region-monitoring',
  severity: 'medium',
  title: { en: 'Monitoring', sv: 'Uppföljning', nb: 'Oppfølging' },
  question: {
    en: 'Is progress towards the goals followed up and evaluated?',
    sv: 'Följs framstegen mot målen upp och utvärderas de?',
    nb: 'Følges framgangen mot målene opp og evalueres den?',
  },
  closes: {
    en: 'A source that says how the strategy is followed up',
    sv: 'En källa som säger hur strategin följs upp',
    nb: 'En kilde som sier hvordan strategien følges opp',
  },
  criteria: ['criterion:c08', 'criterion:s3-ec-3-monitoring'],
  claim: { relation: 'MEETS', kinds: ['Criterion'] },
  query: 'region-meets',
  parameters: { criteria: ['criterion:c08', 'criterion:s3-ec-3-monitoring'] },
}

export const regionDiscovery: GapRule = {
  ...ofTerritory,
  id: 'region-discovery',
  severity: 'medium',
  title: {
    en: 'Entrepreneurial discovery',
    sv: 'Entreprenöriell upptäcktsprocess',
    nb: 'Entreprenøriell oppdagelsesprosess',
  },
  question: {
    en: 'Did business, research, public bodies and society find the priorities together?',
    sv: 'Har näringsliv, forskning, offentliga aktörer och samhälle hittat prioriteringarna tillsammans?',
    nb: 'Har næringsliv, forskning, offentlige aktører og samfunn funnet prioriteringene sammen?',
  },
  closes: {
    en: 'A source that tells of the process and who took part',
    sv: 'En källa som berättar om processen och vilka som deltog',
    nb: 'En kilde som forteller om prosessen og hvem som deltok',
  },
  criteria: ['criterion:s3-ec-4-edp'],
  claim: { relation: 'MEETS', kinds: ['Criterion'] },
  query: 'region-meets',
  parameters: { criteria: ['criterion:s3-ec-4-edp'] },
}

export const regionTransition: GapRule = {
  ...ofTerritory,
  id: 'region-transition',
  severity: 'low',
  title: { en: 'Industrial transition', sv: 'Industriell omställning', nb: 'Industriell omstilling' },
  question: {
    en: 'Do measures help industry through its transition?',
    sv: 'Hjälper åtgärder industrin att ställa om?',
    nb: 'Hjelper tiltak i strategien industrien å omstille seg?',
  },
  closes: {
    en: 'A source that names measures for industrial transition, or says that none are needed',
    sv: 'En källa som nämner åtgärder för industriell omställning, eller säger att inga behövs',
    nb: 'En kilde som nevner tiltak for industriell omstilling, eller sier at ingen trengs',
  },
  criteria: ['criterion:s3-ec-6-industrial-transition'],
  claim: { relation: 'MEETS', kinds: ['Criterion'] },
  query: 'region-meets',
  parameters: { criteria: ['criterion:s3-ec-6-industrial-transition'] },
}
