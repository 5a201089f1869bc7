import type { ListMember } from '@korskoppling/cypher'
import type { GapRule } from '../rule.ts'

const worksOn = { version: 1, subject: 'area', group: 'actors', counting: 'any' } as const

const isCompany = ({ labels, helix }: ListMember) => labels.includes('Company') && helix.includes('industry')
const isCivilSociety = ({ labels, helix }: ListMember) =>
  labels.includes('CivilSociety') || helix.includes('civil_society')

export const areaAcademia: GapRule = {
  ...worksOn,
  id: 'area-academia',
  severity: 'high',
  title: { en: 'University or institute', sv: 'Universitet eller institut', nb: 'Universitet eller institutt' },
  question: {
    en: 'Does a university or research institute work on the area?',
    sv: 'Arbetar något universitet eller forskningsinstitut med området?',
    nb: 'Arbeider noe universitet eller forskningsinstitutt med området?',
  },
  closes: {
    en: 'A source that says that a university or institute works on the area',
    sv: 'En källa som säger att ett universitet eller institut arbetar med området',
    nb: 'En kilde som sier at et universitet eller institutt arbeider med området',
  },
  criteria: ['criterion:c01'],
  claim: { relation: 'WORKS_ON', kinds: ['University', 'ResearchInstitute'] },
  query: 'area-actors',
  parameters: { kinds: ['University', 'ResearchInstitute'], role: null, orRole: null },
}

export const areaIndustry: GapRule = {
  ...worksOn,
  id: 'area-industry',
  severity: 'high',
  title: { en: 'Company', sv: 'Företag', nb: 'Bedrift' },
  question: {
    en: 'Does a company work on the area?',
    sv: 'Arbetar något företag med området?',
    nb: 'Arbeider noen bedrift med området?',
  },
  closes: {
    en: 'A source that says that a company works on the area',
    sv: 'En källa som säger att ett företag arbetar med området',
    nb: 'En kilde som sier at en bedrift arbeider med området',
  },
  criteria: ['criterion:c01'],
  claim: { relation: 'WORKS_ON', kinds: ['Company'], member: isCompany },
  query: 'area-actors',
  parameters: { kinds: ['Company'], role: 'industry', orRole: null },
}

export const areaPublic: GapRule = {
  ...worksOn,
  id: 'area-public',
  severity: 'medium',
  title: { en: 'Public body', sv: 'Offentlig aktör', nb: 'Offentlig aktør' },
  question: {
    en: 'Does a public body work on the area?',
    sv: 'Arbetar någon offentlig aktör med området?',
    nb: 'Arbeider noen offentlig aktør med området?',
  },
  closes: {
    en: 'A source that says that a public body works on the area',
    sv: 'En källa som säger att en offentlig aktör arbetar med området',
    nb: 'En kilde som sier at en offentlig aktør arbeider med området',
  },
  criteria: ['criterion:c03'],
  claim: { relation: 'WORKS_ON', kinds: ['PublicAuthority'] },
  query: 'area-actors',
  parameters: { kinds: ['PublicAuthority'], role: null, orRole: null },
}

export const areaCivilSociety: GapRule = {
  ...worksOn,
  id: 'area-civil-society',
  severity: 'medium',
  title: { en: 'Civil society', sv: 'Civilsamhälle', nb: 'Sivilsamfunn' },
  question: {
    en: 'Does somebody from civil society work on the area?',
    sv: 'Arbetar någon från civilsamhället med området?',
    nb: 'Arbeider noen fra sivilsamfunnet med området?',
  },
  closes: {
    en: 'A source that says that a civil society organisation works on the area',
    sv: 'En källa som säger att en organisation i civilsamhället arbetar med området',
    nb: 'En kilde som sier at en organisasjon i sivilsamfunnet arbeider med området',
  },
  criteria: ['criterion:c03', 'criterion:c17'],
  claim: { relation: 'WORKS_ON', kinds: ['CivilSociety'], member: isCivilSociety },
  query: 'area-actors',
  parameters: { kinds: ['CivilSociety'], role: null, orRole: 'civil_society' },
}

export const areaClusterResponsible: GapRule = {
  ...worksOn,
  id: 'area-cluster-responsible',
  severity: 'high',
  title: { en: 'Cluster responsible', sv: 'Ansvarigt kluster', nb: 'Ansvarlig klynge' },
  question: {
    en: 'Is a cluster or innovation network responsible for the area?',
    sv: 'Ansvarar något kluster eller innovationsnätverk för området?',
    nb: 'Har noen klynge eller noe innovasjonsnettverk ansvar for området?',
  },
  closes: {
    en: 'A source that names the cluster or network that is responsible, or a decision to name one',
    sv: 'En källa som nämner vilket kluster eller nätverk som ansvarar, eller ett beslut att utse ett',
    nb: 'En kilde som nevner hvilken klynge eller hvilket nettverk som har ansvaret, eller et vedtak om å peke ut en',
  },
  criteria: ['criterion:c04'],
  claim: { relation: 'RESPONSIBLE_FOR', kinds: ['Cluster', 'Network'] },
  query: 'area-cluster-responsible',
}

export const areaCriticalMass: GapRule = {
  ...worksOn,
  id: 'area-critical-mass',
  severity: 'medium',
  title: { en: 'Actor count', sv: 'Antal aktörer', nb: 'Antall aktører' },
  question: {
    en: 'Do at least three actors work on the area?',
    sv: 'Arbetar minst tre aktörer med området?',
    nb: 'Arbeider minst tre aktører med området?',
  },
  closes: {
    en: 'Sources that name three actors who work on the area, or a decision to leave it out',
    sv: 'Källor som nämner tre aktörer som arbetar med området, eller ett beslut att välja bort det',
    nb: 'Kilder som nevner tre aktører som arbeider med området, eller et vedtak om å velge det bort',
  },
  criteria: ['criterion:c02'],
  counting: 'number',
  needed: 3,
  claim: { relation: 'WORKS_ON', kinds: ['Actor'] },
  query: 'area-actors',
  parameters: { kinds: ['Actor'], role: null, orRole: null },
}

export const areaSoleActor: GapRule = {
  ...worksOn,
  id: 'area-sole-actor',
  severity: 'low',
  title: { en: 'More than one actor', sv: 'Fler än en aktör', nb: 'Flere enn én aktør' },
  question: {
    en: 'Does the area hang on more than one actor?',
    sv: 'Hänger området på mer än en aktör?',
    nb: 'Henger området på mer enn én aktør?',
  },
  closes: {
    en: 'A source that names a second actor who works on the area',
    sv: 'En källa som nämner en andra aktör som arbetar med området',
    nb: 'En kilde som nevner en aktør til som arbeider med området',
  },
  criteria: [],
  paper: 'Burt, R. S. (2004): Structural holes and good ideas. American Journal of Sociology 110 (2)',
  counting: 'number',
  needed: 2,
  claim: { relation: 'WORKS_ON', kinds: ['Actor'] },
  query: 'area-actors',
  parameters: { kinds: ['Actor'], role: null, orRole: null },
}

export const areaSubAreas: GapRule = {
  ...worksOn,
  id: 'area-sub-areas',
  severity: 'medium',
  title: { en: 'Actors in every sub-area', sv: 'Aktörer i varje delområde', nb: 'Aktører i hvert delområde' },
  question: {
    en: 'Does every direct sub-area have an actor of its own?',
    sv: 'Har varje delområde närmast under en egen aktör?',
    nb: 'Har hvert delområde rett under en egen aktør?',
  },
  closes: {
    en: 'For each sub-area on the list a source that names an actor who works on it',
    sv: 'För varje delområde på listan en källa som nämner en aktör som arbetar med det',
    nb: 'For hvert delområde på listen en kilde som nevner en aktør som arbeider med det',
  },
  criteria: ['criterion:c01'],
  counting: 'every',
  claim: null,
  query: 'area-sub-areas',
  notInherited: true,
}
