import type { GapRule } from '../rule.ts'

const steered = { version: 1, subject: 'area', group: 'steering', counting: 'any' } as const

export const areaSteeringHelix: GapRule = {
  ...steered,
  id: 'area-steering-helix',
  severity: 'medium',
  title: { en: 'Steering group, three roles', sv: 'Styrgrupp, tre roller', nb: 'Styringsgruppe, tre roller' },
  question: {
    en: 'Is the area steered by a body with at least three helix roles?',
    sv: 'Styrs området av ett organ med minst tre helixroller?',
    nb: 'Styres området av et organ med minst tre helixroller?',
  },
  closes: {
    en: 'Sources that name the body and who sits in it',
    sv: 'Källor som nämner organet och vilka som sitter i det',
    nb: 'Kilder som nevner organet og hvem som sitter i det',
  },
  criteria: ['criterion:c03'],
  claim: { relation: 'RESPONSIBLE_FOR', kinds: ['GovernanceBody'] },
  query: 'area-steering-helix',
}

export const areaWorkingGroup: GapRule = {
  ...steered,
  id: 'area-working-group',
  severity: 'high',
  title: { en: 'Working group', sv: 'Arbetsgrupp', nb: 'Arbeidsgruppe' },
  question: {
    en: 'Is a working group responsible for the area?',
    sv: 'Ansvarar någon arbetsgrupp för området?',
    nb: 'Har noen arbeidsgruppe ansvar for området?',
  },
  closes: {
    en: 'A source that names a body that is responsible for the area',
    sv: 'En källa som nämner ett organ som ansvarar för området',
    nb: 'En kilde som nevner et organ som har ansvar for området',
  },
  criteria: ['criterion:c09'],
  claim: { relation: 'RESPONSIBLE_FOR', kinds: ['GovernanceBody'] },
  query: 'area-working-group',
}

export const areaActionPlan: GapRule = {
  ...steered,
  id: 'area-action-plan',
  severity: 'high',
  title: { en: 'Action plan of its own', sv: 'Egen handlingsplan', nb: 'Egen handlingsplan' },
  question: {
    en: 'Does the area have a sub-strategy or action plan of its own?',
    sv: 'Har området en egen delstrategi eller handlingsplan?',
    nb: 'Har området en egen delstrategi eller handlingsplan?',
  },
  closes: {
    en: 'A strategy in force for this area alone, with its source',
    sv: 'En gällande strategi för just detta område, med sin källa',
    nb: 'En gjeldende strategi for nettopp dette området, med kilde',
  },
  criteria: ['criterion:c06'],
  claim: { relation: 'TARGETS', kinds: ['Strategy'] },
  query: 'area-action-plan',
}

export const areaGoal: GapRule = {
  ...steered,
  id: 'area-goal',
  severity: 'medium',
  title: { en: 'Goal', sv: 'Mål', nb: 'Mål' },
  question: {
    en: 'Does the area have a goal of its own?',
    sv: 'Har området ett eget mål?',
    nb: 'Har området et eget mål?',
  },
  closes: {
    en: 'A source that states a goal of the area’s strategy or of an initiative on it',
    sv: 'En källa som anger ett mål i områdets strategi eller i en insats på det',
    nb: 'En kilde som oppgir et mål i områdets strategi eller i et tiltak på det',
  },
  criteria: ['criterion:c16'],
  claim: { relation: 'HAS_GOAL', kinds: ['Goal'] },
  query: 'area-goal',
}

export const areaFollowUp: GapRule = {
  ...steered,
  id: 'area-follow-up',
  severity: 'medium',
  title: { en: 'Follow-up', sv: 'Uppföljning', nb: 'Oppfølging' },
  question: {
    en: 'Is the area followed up and evaluated?',
    sv: 'Följs området upp och utvärderas det?',
    nb: 'Følges området opp og evalueres det?',
  },
  closes: {
    en: 'A source that says that the area is followed up, or how',
    sv: 'En källa som säger att området följs upp, eller hur',
    nb: 'En kilde som sier at området følges opp, eller hvordan',
  },
  criteria: ['criterion:c08', 'criterion:s3-ec-3-monitoring'],
  claim: { relation: 'MEETS', kinds: ['Criterion'] },
  query: 'area-follow-up',
  parameters: { criteria: ['criterion:c08', 'criterion:s3-ec-3-monitoring'] },
}

export const areaCrossLink: GapRule = {
  ...steered,
  id: 'area-cross-link',
  severity: 'high',
  title: { en: 'Cross-link', sv: 'Korskoppling', nb: 'Krysskobling' },
  question: {
    en: 'Is the area coupled with another area, in deed?',
    sv: 'Är området kopplat till ett annat område, i handling?',
    nb: 'Er området koblet til et annet område, i handling?',
  },
  closes: {
    en: 'A source that says that a project, actor or company joins the area with another',
    sv: 'En källa som säger att ett projekt, en aktör eller ett företag förenar området med ett annat',
    nb: 'En kilde som sier at et prosjekt, en aktør eller en bedrift forener området med et annet',
  },
  criteria: ['criterion:c11'],
  claim: { relation: 'CROSS_LINK', kinds: ['SpecialisationArea'] },
  query: 'area-cross-link',
}

export const areaHorizontal: GapRule = {
  ...steered,
  id: 'area-horizontal',
  severity: 'medium',
  title: { en: 'Helps another area', sv: 'Hjälper ett annat område', nb: 'Hjelper et annet område' },
  question: {
    en: 'Does this horizontal or enabling area enable, strengthen or join another?',
    sv: 'Möjliggör, stärker eller förenas detta horisontella eller möjliggörande område med ett annat?',
    nb: 'Muliggjør, styrker eller forenes dette horisontale eller muliggjørende området med et annet?',
  },
  closes: {
    en: 'A source that says which area it enables, strengthens or is coupled with',
    sv: 'En källa som säger vilket område det möjliggör, stärker eller är kopplat till',
    nb: 'En kilde som sier hvilket område det muliggjør, styrker eller er koblet til',
  },
  criteria: [],
  documents: [{ source: 'source:seed-2', locator: '002_267fe40a3b4dba1d.txt:226' }],
  claim: { relation: 'CROSS_LINK', kinds: ['SpecialisationArea'] },
  query: 'area-horizontal',
  characters: ['horizontal', 'enabling'],
}
