/** The field that adds things to the picture: by name, all that were found, or by how they are tied. */
export const en = {
  field: 'Add a thing',
  nothing: 'No thing called “{{text}}”.',
  nearest: 'Nearest:',
  scope: 'Searched names, English labels and former names.',
  onlySources_one: 'Only a source is called “{{text}}”. A picture holds no sources; “Search everything” opens it.',
  onlySources_other:
    'Only {{count, number}} sources are called “{{text}}”. A picture holds no sources; “Search everything” opens them.',
  shown: 'on the picture',
  found_one: '{{shown, number}} of {{count, number}} thing',
  found_other: '{{shown, number}} of {{count, number}} things',
  all: 'Add all {{number, number}}',
  first: 'Add the first {{number, number}} of {{total, number}}',
  linked: 'Add with what links them',
  linkedSelected: 'Add with what links them and what is selected',
  added: '{{name}} added',
  addedAll_one: '{{count, number}} thing added',
  addedAll_other: '{{count, number}} things added',
  addedFirst: '{{number, number}} of {{total, number}} things added',
  addedLinked: 'Added: {{found, number}} found, {{links, number}} that link at least two of them.',
} as const
