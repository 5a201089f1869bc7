/** The workbench of those who ask the graph in Cypher. */
export const en = {
  questions: 'Questions',
  tabs: 'Open statements',
  newTab: 'New statement',
  closeTab: 'Close “{{title}}”',
  untitled: 'New statement',
  editedMark: '(changed)',
  editor: 'Cypher statement',
  run: 'Run',
} as const
