import type { FromDraft, QuestionDraft } from './draft.ts'

/** A statement that is not saved yet as a `.cypher` file: what the library and `questionOfFile` read. */
export function writeQuestionText({ title, description, statement, parameters, show }: QuestionDraft): string {
  const shown = Object.entries(show).filter(
    ([key, value]) => ['as', 'label', 'value', 'series'].includes(key) && typeof value === 'string',
  )
  const head = [
    `title: ${title === '' ? '?' : title}`,
    ...(description === '' ? [] : [`about: ${description}`]),
    ...parameters.map(({ name, type, title: words, from, default: usual }) => {
      const said = { type, title: { en: words, sv: words, nb: words }, default: usual, from: fileFrom(from) }
      return `parameter ${name}: ${JSON.stringify(said)}`
    }),
    `show: ${JSON.stringify(Object.fromEntries(shown))}`,
  ]
  // A text of several lines would end the head; a statement that begins with a remark would be read as part of it.
  const lines = head.map((line) => `// ${line.replaceAll(/\s*\n\s*/gu, ' ')}\n`)
  return `${lines.join('')}${statement.startsWith('//') ? '\n' : ''}${statement}\n`
}

/** Where choices come from, as a file says it; left out where they come from nowhere. */
function fileFrom({ label, kind, list, query }: FromDraft): unknown {
  if (label != null) return kind == null ? { label } : { label, kind }
  if (query != null) return { query }
  return list == null
    ? undefined
    : { list: list.map(({ value, text }) => ({ value, text: { en: text, sv: text, nb: text } })) }
}

/** A title as the name of a file. */
export function fileName(title: string): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .toLowerCase()
    .slice(0, 60)
  return `${name === '' ? 'statement' : name}.cypher`
}
