import type { en } from './en.ts'

export const nb = {
  export: 'Eksporter',
  svg: 'SVG: bildet, for dokumenter',
  png: 'PNG: bildet, for presentasjoner',
  print: 'Skriv ut, eller lagre som PDF',
  csv: 'CSV: en linje for hver opplysning',
  graphml: 'GraphML: grafen, for nettverksprogram',
  json: 'JSON: grafen med stegene, til å åpne igjen',
  failed: 'Filen kunne ikke lages. Ingenting ble endret; prøv igjen.',
  title: 'Utforsket fra {{region}}',
  lead: 'per {{date}}',
  leadCompared: 'per {{date}}, sammenlignet med {{day}}',
  copy: 'Kopier',
  copied_one: '{{count, number}} rad kopiert',
  copied_other: '{{count, number}} rader kopiert',
  copyRefused: 'Denne nettleseren lar ikke siden kopiere noe.',
} satisfies Record<keyof typeof en, string>
