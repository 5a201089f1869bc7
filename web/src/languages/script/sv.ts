import type { en } from './en.ts'

/** Bilden som en sats som en analytiker kan köra. */
export const sv = {
  cypher: 'Cypher',
  title: 'Bilden som Cypher',
  lead: 'Kör den, så kommer de här sakerna och uppgifterna tillbaka; ändra den och fråga vidare. Stegen hit står ovanför.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  toQuery: 'Öppna i Fråga',
  asOf: '{{region}}, per {{day}}',
  nothing: 'Det finns inget på bilden, så det finns inget att fråga efter.',
} satisfies Record<keyof typeof en, string>
