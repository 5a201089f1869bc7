/** Saving what is on the picture of Explore. */
export const en = {
  export: 'Export',
  svg: 'SVG: the picture, for documents',
  png: 'PNG: the picture, for slides',
  print: 'Print, or save as PDF',
  csv: 'CSV: a line for each statement',
  graphml: 'GraphML: the graph, for network programs',
  json: 'JSON: the graph with the steps, to open again',
  failed: 'The file could not be made. Nothing was changed; try again.',
  title: 'Explored from {{region}}',
  lead: 'as of {{date}}',
  leadCompared: 'as of {{date}}, compared with {{day}}',
  copy: 'Copy',
  copied_one: '{{count, number}} row copied',
  copied_other: '{{count, number}} rows copied',
  copyRefused: 'This browser lets the page copy nothing.',
} as const
