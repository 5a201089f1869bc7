import type { vocabulary } from '@korskoppling/cypher'
import type { GapRule, Texts } from '../rule.ts'

interface Programme {
  id: string
  programme: string
  title: Texts
  question: Texts
  closes: Texts
}

const eligible: vocabulary.StatementType = 'ELIGIBLE_IN'

function programmeRule({ programme, ...rule }: Programme): GapRule {
  return {
    ...rule,
    version: 1,
    subject: 'territory',
    group: 'territory',
    severity: 'medium',
    criteria: ['criterion:c07'],
    counting: 'any',
    claim: {
      relation: eligible,
      kinds: ['FundingInstrument'],
      member: (member) => member.programme === programme,
    },
    query: 'region-instrument',
    parameters: { programmes: [programme] },
  }
}

export const regionErdf = programmeRule({
  id: 'region-erdf',
  programme: 'erdf-regional',
  title: { en: 'ERDF programme', sv: 'Regionalfondsprogram', nb: 'Program i EUs regionalfond' },
  question: {
    en: 'Can the region apply to a regional programme of the European Regional Development Fund?',
    sv: 'Kan regionen söka pengar ur ett regionalt program i Europeiska regionala utvecklingsfonden?',
    nb: 'Kan regionen søke midler fra et regionalt program i Det europeiske regionalutviklingsfondet?',
  },
  closes: {
    en: 'A source that says that a regional ERDF programme is open to the region',
    sv: 'En källa som säger att ett regionalfondsprogram är öppet för regionen',
    nb: 'En kilde som sier at et program i regionalfondet er åpent for regionen',
  },
})

export const regionInterreg = programmeRule({
  id: 'region-interreg',
  programme: 'interreg-a',
  title: { en: 'Cross-border Interreg', sv: 'Gränsregionalt Interreg', nb: 'Grenseregionalt Interreg' },
  question: {
    en: 'Is the region in a cross-border Interreg programme?',
    sv: 'Ingår regionen i ett gränsregionalt Interregprogram?',
    nb: 'Er regionen med i et grenseregionalt Interreg-program?',
  },
  closes: {
    en: 'A source that says that a cross-border Interreg programme is open to the region',
    sv: 'En källa som säger att ett gränsregionalt Interregprogram är öppet för regionen',
    nb: 'En kilde som sier at et grenseregionalt Interreg-program er åpent for regionen',
  },
})
