/** The picture as a statement that an analyst can run. */
export const en = {
  cypher: 'Cypher',
  title: 'This picture as Cypher',
  lead: 'Run it, and these things and statements come back; change it, and ask on. The steps that led here stand above it.',
  copy: 'Copy',
  copied: 'Copied',
  toQuery: 'Open in Query',
  asOf: '{{region}}, as of {{day}}',
  nothing: 'Nothing is on the picture, so there is nothing to ask for.',
} as const
