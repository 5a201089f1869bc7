import type { GapRule } from '../rule.ts'

const partner = { version: 1, subject: 'area', group: 'actors', counting: 'any' } as const

export const areaNationalPartner: GapRule = {
  ...partner,
  id: 'area-national-partner',
  severity: 'medium',
  title: { en: 'Partner in the country', sv: 'Partner i landet', nb: 'Partner i landet' },
  question: {
    en: 'Does the area have a partner in another region of the country?',
    sv: 'Har området en partner i en annan region i landet?',
    nb: 'Har området en partner i en annen region i landet?',
  },
  closes: {
    en: 'A source that says that somebody from another region takes part in an initiative or cluster of the area',
    sv: 'En källa som säger att någon från en annan region deltar i en insats eller ett kluster på området',
    nb: 'En kilde som sier at noen fra en annen region deltar i et tiltak eller en klynge på området',
  },
  criteria: ['criterion:c05'],
  claim: { relation: 'PARTICIPATES_IN', kinds: ['Actor'] },
  query: 'area-partners',
  parameters: { abroad: false },
}

export const areaPartnerAbroad: GapRule = {
  ...partner,
  id: 'area-partner-abroad',
  severity: 'medium',
  title: { en: 'Partner abroad', sv: 'Partner i utlandet', nb: 'Partner i utlandet' },
  question: {
    en: 'Does the area have a partner in another country?',
    sv: 'Har området en partner i ett annat land?',
    nb: 'Har området en partner i et annet land?',
  },
  closes: {
    en: 'A source that says that somebody from another country takes part in an initiative or cluster of the area',
    sv: 'En källa som säger att någon från ett annat land deltar i en insats eller ett kluster på området',
    nb: 'En kilde som sier at noen fra et annet land deltar i et tiltak eller en klynge på området',
  },
  criteria: ['criterion:c05', 'criterion:c12', 'criterion:s3-ec-7-international-cooperation'],
  claim: { relation: 'PARTICIPATES_IN', kinds: ['Actor'] },
  query: 'area-partners',
  parameters: { abroad: true },
}
