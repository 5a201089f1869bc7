import type { GapRule } from '../rule.ts'

const happens = { version: 1, subject: 'area', group: 'activity', counting: 'any' } as const

export const areaInitiative: GapRule = {
  ...happens,
  id: 'area-initiative',
  severity: 'high',
  title: { en: 'Running initiative', sv: 'Pågående insats', nb: 'Pågående tiltak' },
  question: {
    en: 'Is there a running initiative on the area?',
    sv: 'Finns det en pågående insats på området?',
    nb: 'Finnes det et pågående tiltak på området?',
  },
  closes: {
    en: 'A source that names an initiative on the area and when it runs',
    sv: 'En källa som nämner en insats på området och när den pågår',
    nb: 'En kilde som nevner et tiltak på området og når det pågår',
  },
  criteria: ['criterion:c06'],
  claim: { relation: 'TARGETS', kinds: ['Initiative'] },
  query: 'area-initiatives',
  parameters: { kinds: ['Initiative'] },
}

export const areaResearchBusiness: GapRule = {
  ...happens,
  id: 'area-research-business',
  severity: 'medium',
  title: { en: 'Research with business', sv: 'Forskning med näringsliv', nb: 'Forskning med næringsliv' },
  question: {
    en: 'Does an initiative on the area join research and a company?',
    sv: 'Förenar någon insats på området forskning och ett företag?',
    nb: 'Forener noe tiltak på området forskning og en bedrift?',
  },
  closes: {
    en: 'A source that says that a university or institute and a company take part in the same initiative',
    sv: 'En källa som säger att ett universitet eller institut och ett företag deltar i samma insats',
    nb: 'En kilde som sier at et universitet eller institutt og en bedrift deltar i samme tiltak',
  },
  criteria: ['criterion:c01', 'criterion:c13'],
  claim: { relation: 'PARTICIPATES_IN', kinds: ['University', 'ResearchInstitute', 'Company'] },
  query: 'area-research-business',
}

export const areaFunding: GapRule = {
  ...happens,
  id: 'area-funding',
  severity: 'high',
  title: { en: 'Funding', sv: 'Finansiering', nb: 'Finansiering' },
  question: {
    en: 'Does something pay for an initiative on the area, or support the area?',
    sv: 'Finansierar något en insats på området, eller stöder något området?',
    nb: 'Finansierer noe et tiltak på området, eller støtter noe området?',
  },
  closes: {
    en: 'A source that names the funding of an initiative, or an instrument that supports the area',
    sv: 'En källa som nämner finansieringen av en insats, eller ett instrument som stöder området',
    nb: 'En kilde som nevner finansieringen av et tiltak, eller et virkemiddel som støtter området',
  },
  criteria: ['criterion:c07'],
  claim: { relation: 'FUNDED_BY', kinds: ['Initiative', 'FundingInstrument'] },
  query: 'area-funding',
}

export const areaPartnershipFunding: GapRule = {
  ...happens,
  id: 'area-partnership-funding',
  severity: 'medium',
  title: { en: 'Partnership with funding', sv: 'Partnerskap med finansiering', nb: 'Partnerskap med finansiering' },
  question: {
    en: 'Does one initiative on the area have both partners and funding?',
    sv: 'Har en och samma insats på området både partner och finansiering?',
    nb: 'Har ett og samme tiltak på området både partnere og finansiering?',
  },
  closes: {
    en: 'Sources that name two actors and a funder of the same initiative',
    sv: 'Källor som nämner två aktörer och en finansiär i samma insats',
    nb: 'Kilder som nevner to aktører og en finansiør i samme tiltak',
  },
  criteria: ['criterion:c10'],
  claim: { relation: 'FUNDED_BY', kinds: ['Initiative'] },
  query: 'area-partnership-funding',
}

export const areaTestEnvironment: GapRule = {
  ...happens,
  id: 'area-test-environment',
  severity: 'medium',
  title: { en: 'Test environment', sv: 'Testmiljö', nb: 'Testmiljø' },
  question: {
    en: 'Can something be tested on the area: a test bed, a pilot, an infrastructure?',
    sv: 'Kan något prövas på området: en testbädd, en pilot, en infrastruktur?',
    nb: 'Kan noe prøves ut på området: en testarena, en pilot, en infrastruktur?',
  },
  closes: {
    en: 'A source that names a test bed, pilot or infrastructure for the area',
    sv: 'En källa som nämner en testbädd, pilot eller infrastruktur för området',
    nb: 'En kilde som nevner en testarena, pilot eller infrastruktur for området',
  },
  criteria: [],
  documents: [{ source: 'source:seed-4', locator: '004_d3113f69342aa30b.txt:136' }],
  claim: { relation: 'TARGETS', kinds: ['TestBed', 'Pilot', 'Infrastructure'] },
  query: 'area-initiatives',
  parameters: { kinds: ['TestBed', 'Pilot', 'Infrastructure'] },
}

export const areaValueChain: GapRule = {
  ...happens,
  id: 'area-value-chain',
  severity: 'medium',
  title: { en: 'Interregional value chain', sv: 'Interregional värdekedja', nb: 'Interregional verdikjede' },
  question: {
    en: 'Is the area in a partnership or platform that joins regions?',
    sv: 'Är området med i ett partnerskap eller en plattform som förenar regioner?',
    nb: 'Er området med i et partnerskap eller en plattform som forener regioner?',
  },
  closes: {
    en: 'A source that says that a partnership or platform of several regions works on the area',
    sv: 'En källa som säger att ett partnerskap eller en plattform med flera regioner arbetar med området',
    nb: 'En kilde som sier at et partnerskap eller en plattform med flere regioner arbeider med området',
  },
  criteria: ['criterion:c12'],
  claim: { relation: 'TARGETS', kinds: ['Partnership', 'Platform'] },
  query: 'area-value-chain',
}

export const areaFresh: GapRule = {
  ...happens,
  id: 'area-fresh',
  severity: 'low',
  title: { en: 'News of five years', sv: 'Nytt på fem år', nb: 'Nytt på fem år' },
  question: {
    en: 'Does any source of the last five years speak of the area?',
    sv: 'Talar någon källa från de senaste fem åren om området?',
    nb: 'Omtaler noen kilde fra de siste fem årene området?',
  },
  closes: {
    en: 'A source of the last five years that says something of the area, or a decision to leave it out',
    sv: 'En källa från de senaste fem åren som säger något om området, eller ett beslut att välja bort det',
    nb: 'En kilde fra de siste fem årene som sier noe om området, eller et vedtak om å velge det bort',
  },
  criteria: [],
  documents: [{ source: 'source:seed-3' }],
  claim: null,
  query: 'area-fresh',
}
