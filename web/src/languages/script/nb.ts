import type { en } from './en.ts'

/** Bildet som en setning som en analytiker kan kjøre. */
export const nb = {
  cypher: 'Cypher',
  title: 'Bildet som Cypher',
  lead: 'Kjør den, så kommer disse tingene og opplysningene tilbake; endre den og spør videre. Stegene hit står over.',
  copy: 'Kopier',
  copied: 'Kopiert',
  toQuery: 'Åpne i Spørring',
  asOf: '{{region}}, per {{day}}',
  nothing: 'Det er ingenting på bildet, så det er ingenting å spørre etter.',
} satisfies Record<keyof typeof en, string>
