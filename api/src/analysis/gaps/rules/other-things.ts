import type { GapRule } from '../rule.ts'

const other = { version: 1, group: 'other', counting: 'any' } as const

export const linkUnrealised: GapRule = {
  ...other,
  id: 'link-unrealised',
  severity: 'high',
  title: { en: 'Wish realised', sv: 'Önskan förverkligad', nb: 'Ønske virkeliggjort' },
  question: {
    en: 'Does something realise this coupling that somebody wishes for or declares?',
    sv: 'Förverkligar något denna koppling som någon önskar eller uttalar?',
    nb: 'Virkeliggjør noe denne koblingen som noen ønsker eller erklærer?',
  },
  closes: {
    en: 'A source that names a project, actor or company on both areas',
    sv: 'En källa som nämner ett projekt, en aktör eller ett företag på båda områdena',
    nb: 'En kilde som nevner et prosjekt, en aktør eller en bedrift på begge områdene',
  },
  criteria: ['criterion:c11', 'criterion:c14'],
  claim: { relation: 'CROSS_LINK', kinds: ['SpecialisationArea'] },
  query: 'link-unrealised',
  subject: 'pair',
}

export const bottleneckMeasure: GapRule = {
  ...other,
  id: 'bottleneck-measure',
  severity: 'high',
  title: { en: 'Measure against the bottleneck', sv: 'Åtgärd mot flaskhalsen', nb: 'Tiltak mot flaskehalsen' },
  question: {
    en: 'Does a measure or initiative take on the bottleneck?',
    sv: 'Tar sig någon åtgärd eller insats an flaskhalsen?',
    nb: 'Tar noe tiltak tak i flaskehalsen?',
  },
  closes: {
    en: 'A source that names a measure or initiative against the bottleneck',
    sv: 'En källa som nämner en åtgärd eller insats mot flaskhalsen',
    nb: 'En kilde som nevner et tiltak mot flaskehalsen',
  },
  criteria: [],
  documents: [{ source: 'source:seed-4' }],
  claim: { relation: 'MITIGATES', kinds: ['Measure', 'Initiative'] },
  query: 'bottleneck-measure',
  subject: 'bottleneck',
}

export const measureCarrier: GapRule = {
  ...other,
  id: 'measure-carrier',
  severity: 'high',
  title: { en: 'Carrier of the measure', sv: 'Bärare av åtgärden', nb: 'Bærer av tiltaket' },
  question: {
    en: 'Does somebody carry the measure: an actor, an initiative, an area?',
    sv: 'Bär någon åtgärden: en aktör, en insats, ett område?',
    nb: 'Bærer noen tiltaket: en aktør, et tiltak, et område?',
  },
  closes: {
    en: 'A source that says who carries the measure',
    sv: 'En källa som säger vem som bär åtgärden',
    nb: 'En kilde som sier hvem som bærer tiltaket',
  },
  criteria: [],
  documents: [{ source: 'source:seed-4' }],
  claim: { relation: 'CARRIED_BY', kinds: ['Actor', 'Initiative', 'SpecialisationArea'] },
  query: 'measure-carrier',
  subject: 'measure',
}

export const goalMeasure: GapRule = {
  ...other,
  id: 'goal-measure',
  severity: 'medium',
  title: { en: 'Something towards the goal', sv: 'Något mot målet', nb: 'Noe mot målet' },
  question: {
    en: 'Does an initiative or measure work towards the goal?',
    sv: 'Arbetar någon insats eller åtgärd mot målet?',
    nb: 'Arbeider noe tiltak mot målet?',
  },
  closes: {
    en: 'A source that names an initiative or measure towards the goal',
    sv: 'En källa som nämner en insats eller åtgärd mot målet',
    nb: 'En kilde som nevner et tiltak mot målet',
  },
  criteria: ['criterion:c16'],
  claim: { relation: 'HAS_GOAL', kinds: ['Initiative'] },
  query: 'goal-measure',
  subject: 'goal',
}

export const challengeAddressed: GapRule = {
  ...other,
  id: 'challenge-addressed',
  severity: 'low',
  title: { en: 'Area takes on the challenge', sv: 'Område tar sig an utmaningen', nb: 'Område tar tak i utfordringen' },
  question: {
    en: 'Does an area in force address the challenge?',
    sv: 'Tar sig något gällande område an utmaningen?',
    nb: 'Tar noe gjeldende område tak i utfordringen?',
  },
  closes: {
    en: 'A source that says which area addresses the challenge',
    sv: 'En källa som säger vilket område som tar sig an utmaningen',
    nb: 'En kilde som sier hvilket område som tar tak i utfordringen',
  },
  criteria: [],
  documents: [{ source: 'source:seed-2' }],
  claim: { relation: 'ADDRESSES', kinds: ['SpecialisationArea'] },
  query: 'challenge-addressed',
  subject: 'challenge',
}

export const clusterArea: GapRule = {
  ...other,
  id: 'cluster-area',
  severity: 'medium',
  title: { en: 'Cluster has an area', sv: 'Klustret har ett område', nb: 'Klyngen har et område' },
  question: {
    en: 'Does the cluster work on an area in force?',
    sv: 'Arbetar klustret med ett gällande område?',
    nb: 'Arbeider klyngen med et gjeldende område?',
  },
  closes: {
    en: 'A source that says which area the cluster works on',
    sv: 'En källa som säger vilket område klustret arbetar med',
    nb: 'En kilde som sier hvilket område klyngen arbeider med',
  },
  criteria: ['criterion:c04'],
  claim: { relation: 'WORKS_ON', kinds: ['SpecialisationArea'] },
  query: 'cluster-area',
  subject: 'cluster',
}

export const instrumentUsed: GapRule = {
  ...other,
  id: 'instrument-used',
  severity: 'low',
  title: { en: 'Instrument used', sv: 'Instrument används', nb: 'Virkemiddel brukes' },
  question: {
    en: 'Is the instrument used: does it, or a part of it, pay for or support something?',
    sv: 'Används instrumentet: finansierar eller stöder det, eller en del av det, något?',
    nb: 'Brukes virkemidlet: finansierer eller støtter det, eller en del av det, noe?',
  },
  closes: {
    en: 'A source that names something that the instrument pays for or supports',
    sv: 'En källa som nämner något som instrumentet finansierar eller stöder',
    nb: 'En kilde som nevner noe som virkemidlet finansierer eller støtter',
  },
  criteria: ['criterion:c07'],
  claim: { relation: 'FUNDED_BY', kinds: ['Initiative', 'Actor'] },
  query: 'instrument-used',
  subject: 'instrument',
}
