import type { Texts } from './question-shape.ts'

/** Subjects of the library, in the order in which they are listed; each is a folder below `cypher/queries/library`. */
export const questionThemes = {
  coverage: { en: 'Who works on what', sv: 'Vem arbetar med vad', nb: 'Hvem arbeider med hva' },
  bridges: { en: 'What should meet', sv: 'Vad som borde mötas', nb: 'Hva som burde møtes' },
  regions: { en: 'Regions and partners', sv: 'Regioner och partner', nb: 'Regioner og partnere' },
  change: { en: 'Change over time', sv: 'Förändring över tid', nb: 'Endring over tid' },
  funding: { en: 'Funding', sv: 'Finansiering', nb: 'Finansiering' },
  actors: { en: 'Actors and governance', sv: 'Aktörer och styrning', nb: 'Aktører og styring' },
  evidence: { en: 'Sources and how sure', sv: 'Källor och hur säkert', nb: 'Kilder og hvor sikkert' },
} as const satisfies Record<string, Texts>

export type QuestionTheme = keyof typeof questionThemes
