/** The kinds that a new actor or initiative may have, as the API takes them. */
export const newKinds = {
  Actor: [
    'Company',
    'University',
    'ResearchInstitute',
    'Cluster',
    'SciencePark',
    'Incubator',
    'PublicAuthority',
    'Association',
    'Network',
    'CivilSociety',
    'Investor',
    'GovernanceBody',
  ],
  Initiative: ['Project', 'Programme', 'Pilot', 'Partnership', 'Platform', 'Event', 'TestBed', 'Infrastructure'],
} as const

export const nameLanguages = ['sv', 'nb', 'en'] as const
