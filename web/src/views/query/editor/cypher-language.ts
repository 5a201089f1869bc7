import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { tags } from '@lezer/highlight'
import { cssColor } from '../../../encoding/color.ts'

const keywords = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT CREATE DELETE DESC DESCENDING DETACH DISTINCT ELSE END ENDS
  EXISTS EXPLAIN FALSE FINISH FOREACH IN IS LIMIT LOAD MATCH MERGE NONE NOT NULL OFFSET ON OPTIONAL OR ORDER PROFILE
  REMOVE RETURN SET SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNIQUE UNWIND USE USING WHEN WHERE WITH XOR YIELD`.split(
    /\s+/u,
  ),
)

interface Reading {
  /** Inside a comment that may go on over lines. */
  comment: boolean
  /** The quote of a text that goes on over the end of a line. */
  quote: string
  /** Open brackets, innermost last: what follows a colon in `[` is a type, elsewhere a label. */
  open: string
  /** A name comes next: after a colon, or a bar or & in such a list. */
  name: boolean
}

/** Colours alone: what is wrong is told by the language support, which takes longer. */
const cypher = StreamLanguage.define<Reading>({
  name: 'cypher',
  startState: () => ({ comment: false, quote: '', open: '', name: false }),
  token: (stream, reading) => {
    if (reading.comment) return restOfComment(stream, reading)
    if (reading.quote !== '') return restOfText(stream, reading)
    if (stream.eatSpace()) return null
    return comment(stream, reading) ?? text(stream, reading) ?? word(stream, reading) ?? sign(stream, reading)
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
  tokenTable: { relation: tags.typeName, label: tags.className, parameter: tags.special(tags.variableName) },
})

function restOfComment(stream: StringStream, reading: Reading): string {
  if (stream.skipTo('*/')) {
    stream.match('*/')
    reading.comment = false
  } else stream.skipToEnd()
  return 'comment'
}

function restOfText(stream: StringStream, reading: Reading): string {
  while (!stream.eol()) {
    const next = stream.next()
    if (next === '\\') stream.next()
    else if (next === reading.quote) {
      reading.quote = ''
      break
    }
  }
  return 'string'
}

function comment(stream: StringStream, reading: Reading): string | undefined {
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (!stream.match('/*')) return undefined
  reading.comment = true
  return restOfComment(stream, reading)
}

function text(stream: StringStream, reading: Reading): string | undefined {
  const quote = stream.eat(/['"]/u)
  if (quote === undefined) return undefined
  reading.quote = quote
  return restOfText(stream, reading)
}

function word(stream: StringStream, reading: Reading): string | null | undefined {
  if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) return 'parameter'
  if (stream.match(/^\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/iu)) return 'number'
  const before = stream.pos > 0 ? stream.string[stream.pos - 1] : ''
  const found = stream.match(/^(?:[\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)*`)/u)
  if (found === null || found === false || found === true) return undefined
  const [name = ''] = found
  if (reading.name) {
    reading.name = false
    return reading.open.endsWith('[') ? 'relation' : 'label'
  }
  return before !== '.' && keywords.has(name.toUpperCase()) ? 'keyword' : null
}

function sign(stream: StringStream, reading: Reading): null {
  const next = stream.next() ?? ''
  if ('([{'.includes(next)) reading.open += next
  if (')]}'.includes(next)) reading.open = reading.open.slice(0, -1)
  // In a map the colon stands between a key and its value.
  const named = next === ':' && !reading.open.endsWith('{')
  const more = '|&!'.includes(next) && /[:\w`]\s*[|&!]$/u.test(stream.string.slice(0, stream.pos))
  reading.name = named || (more && /[([][^)\]]*:[^)\]{]*$/u.test(stream.string.slice(0, stream.pos)))
  return null
}

const color = (token: `code.${'keyword' | 'label' | 'rel' | 'string' | 'param' | 'comment'}`): { color: string } => ({
  color: cssColor(token),
})

const style = HighlightStyle.define([
  { tag: tags.keyword, ...color('code.keyword') },
  { tag: tags.className, ...color('code.label') },
  { tag: tags.typeName, ...color('code.rel') },
  { tag: tags.string, ...color('code.string') },
  { tag: tags.special(tags.variableName), ...color('code.param') },
  { tag: tags.comment, ...color('code.comment') },
])

export const cypherLanguage: Extension = [cypher, syntaxHighlighting(style)]
