import type { GapRule } from '../rule.ts'

const ofTerritory = { version: 1, subject: 'territory', group: 'territory', counting: 'any' } as const

export const regionInternational: GapRule = {
  ...ofTerritory,
  id: 'region-international',
  severity: 'medium',
  title: { en: 'International cooperation', sv: 'Internationellt samarbete', nb: 'Internasjonalt samarbeid' },
  question: {
    en: 'Do priority areas of the region work with partners abroad?',
    sv: 'Arbetar regionens prioriterade områden med partner i utlandet?',
    nb: 'Arbeider regionens prioriterte områder med partnere i utlandet?',
  },
  closes: {
    en: 'A source that names a partner abroad of one of the areas',
    sv: 'En källa som nämner en partner i utlandet för något av områdena',
    nb: 'En kilde som nevner en partner i utlandet for et av områdene',
  },
  criteria: ['criterion:s3-ec-7-international-cooperation'],
  claim: { relation: 'PARTICIPATES_IN', kinds: ['Actor'] },
  query: 'region-international',
}

export const regionHelix: GapRule = {
  ...ofTerritory,
  id: 'region-helix',
  severity: 'medium',
  title: { en: 'Quadruple helix', sv: 'Fyrhelix', nb: 'Firdobbel helix' },
  question: {
    en: 'Are all four helix roles there?',
    sv: 'Finns alla fyra helixroller?',
    nb: 'Er alle fire helixroller der?',
  },
  closes: {
    en: 'A source that places an actor of the missing role in the region',
    sv: 'En källa som placerar en aktör med den roll som saknas i regionen',
    nb: 'En kilde som plasserer en aktør med rollen som mangler i regionen',
  },
  criteria: ['criterion:c17'],
  counting: 'number',
  needed: 4,
  claim: { relation: 'LOCATED_IN', kinds: ['Actor'] },
  query: 'region-helix',
}

export const regionFocus: GapRule = {
  ...ofTerritory,
  id: 'region-focus',
  severity: 'low',
  title: { en: 'Focus', sv: 'Fokus', nb: 'Fokus' },
  question: {
    en: 'Has the region chosen a few areas, at most eight?',
    sv: 'Har regionen valt några få områden, högst åtta?',
    nb: 'Har regionen valgt noen få områder, høyst åtte?',
  },
  closes: {
    en: 'A list of the areas that the region has chosen; with more than eight, a decision which go first',
    sv: 'En lista över områden som regionen har valt; vid fler än åtta ett beslut om vilka som går först',
    nb: 'En liste over områdene som regionen har valgt; ved flere enn åtte et vedtak om hvilke som går først',
  },
  criteria: ['criterion:c15'],
  counting: 'few',
  needed: 8,
  claim: { relation: 'PRIORITISES', kinds: ['SpecialisationArea'] },
  query: 'region-focus',
}

export const regionNetworkWithoutPriority: GapRule = {
  ...ofTerritory,
  id: 'region-network-without-priority',
  severity: 'low',
  title: {
    en: 'Networks match priorities',
    sv: 'Nätverk svarar mot prioriteringar',
    nb: 'Nettverk svarer til prioriteringer',
  },
  question: {
    en: 'Does every themed network that the region sits in match an area it has chosen?',
    sv: 'Svarar varje tematiskt nätverk som regionen är med i mot ett område som den har valt?',
    nb: 'Svarer hvert tematiske nettverk som regionen er med i, til et område den har valgt?',
  },
  closes: {
    en: 'For each network on the list an area with its theme, or a decision to leave it',
    sv: 'För varje nätverk på listan ett område med dess tema, eller ett beslut att lämna det',
    nb: 'For hvert nettverk på listen et område med temaet, eller et vedtak om å gå ut av det',
  },
  criteria: [],
  counting: 'every',
  claim: null,
  query: 'region-network-without-priority',
}

export const regionUnusedStrength: GapRule = {
  ...ofTerritory,
  id: 'region-unused-strength',
  severity: 'low',
  title: { en: 'Research strengths used', sv: 'Forskningens styrkor används', nb: 'Forskningens styrker brukes' },
  question: {
    en: 'Is every theme that research in the region works on a theme of an area it has chosen?',
    sv: 'Är varje tema som forskningen i regionen arbetar med ett tema i ett område som den har valt?',
    nb: 'Er hvert tema som forskningen i regionen arbeider med, et tema i et område den har valgt?',
  },
  closes: {
    en: 'For each theme on the list an area that takes it up, or a decision not to',
    sv: 'För varje tema på listan ett område som tar upp det, eller ett beslut att låta bli',
    nb: 'For hvert tema på listen et område som tar det opp, eller et vedtak om å la det være',
  },
  criteria: [],
  documents: [{ source: 'source:seed-0' }],
  counting: 'every',
  claim: null,
  query: 'region-unused-strength',
}
