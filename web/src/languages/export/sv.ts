import type { en } from './en.ts'

export const sv = {
  export: 'Exportera',
  svg: 'SVG: bilden, för dokument',
  png: 'PNG: bilden, för presentationer',
  print: 'Skriv ut, eller spara som PDF',
  csv: 'CSV: en rad för varje uppgift',
  graphml: 'GraphML: grafen, för nätverksprogram',
  json: 'JSON: grafen med stegen, att öppna igen',
  failed: 'Filen kunde inte göras. Inget ändrades; försök igen.',
  title: 'Utforskat från {{region}}',
  lead: 'per {{date}}',
  leadCompared: 'per {{date}}, jämfört med {{day}}',
  copy: 'Kopiera',
  copied_one: '{{count, number}} rad kopierad',
  copied_other: '{{count, number}} rader kopierade',
  copyRefused: 'Den här webbläsaren låter inte sidan kopiera något.',
} satisfies Record<keyof typeof en, string>
