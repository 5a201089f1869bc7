import type { ParameterValues, Value } from '../facts.ts'

/** What is asked for, wherever it is asked from. */
export interface Asked {
  /** Of the server, such as `http://127.0.0.1:4000`. */
  origin: string
  /** A question by its id, or a statement of one's own. */
  what: { question: string } | { statement: string }
  parameters: ParameterValues
  asOf: string
  /** The server listens beyond its own machine and wants the token for this. */
  token: boolean
}

export const copyForms = ['graphql', 'curl', 'python', 'r', 'javascript'] as const
export type CopyForm = (typeof copyForms)[number]

/** Code that asks the same, ready to run; every one of them can be pasted as it stands. */
export const copyAs: Record<CopyForm, (asked: Asked) => string> = {
  graphql: graphqlCode,
  curl: curlCode,
  python: pythonCode,
  r: rCode,
  javascript: javascriptCode,
}

/** The body of a POST to /query.ndjson or /query.csv. */
function bodyOf({ what, parameters, asOf }: Asked): Value {
  return { ...what, parameters, asOf }
}

function graphqlCode({ what, parameters: chosen, asOf }: Asked): string {
  // A statement of one's own has no argument for the day: it takes it as a value, as everything else.
  const parameters = 'question' in what ? chosen : { asOf: { $date: asOf }, ...chosen }
  const inline = graphqlValue(parameters)
  const declared = inline === undefined ? 'query Run($parameters: JSON) ' : ''
  const given = `parameters: ${inline ?? '$parameters'}`
  const call =
    'question' in what
      ? `runQuestion(id: ${JSON.stringify(what.question)}, ${given}, asOf: ${JSON.stringify(asOf)})`
      : `runCypher(statement: ${JSON.stringify(what.statement)}, ${given})`
  const variables = inline === undefined ? `# Variables: ${JSON.stringify({ parameters })}\n` : ''
  return `${variables}${declared}{\n  ${call} {\n    columns\n    rows\n    limit\n  }\n}\n`
}

/** As GraphQL writes values; undefined where one has no form there and must come as a variable, such as a date. */
function graphqlValue(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    const parts = value.map(graphqlValue)
    return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`
  }
  const [[key, inner] = []] = Object.entries(value)
  // Digits and a point keep what JSON would lose.
  if ((key === '$int' || key === '$float') && typeof inner === 'string' && Number.isFinite(Number(inner))) return inner
  const parts = Object.entries(value).map(([name, part]) => {
    const text = graphqlValue(part)
    return text === undefined || !/^[A-Za-z_]\w*$/u.test(name) ? undefined : `${name}: ${text}`
  })
  return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`
}

function curlCode(asked: Asked): string {
  const token = asked.token ? ` -H "authorization: Bearer $KORSKOPPLING_TOKEN"` : ''
  const body = JSON.stringify(bodyOf(asked)).replaceAll("'", String.raw`'\''`)
  return `curl -N '${asked.origin}/query.ndjson' -H 'content-type: application/json'${token} \\\n  -d '${body}'\n`
}

function pythonCode(asked: Asked): string {
  const token = asked.token ? ', "authorization": "Bearer " + os.environ["KORSKOPPLING_TOKEN"]' : ''
  return `import json
${asked.token ? 'import os\n' : ''}from urllib.request import Request, urlopen

body = ${pythonValue(bodyOf(asked))}
headers = {"content-type": "application/json"${token}}
request = Request("${asked.origin}/query.ndjson", json.dumps(body).encode(), headers)
with urlopen(request) as answer:
    for line in answer:
        told = json.loads(line)
        if "error" in told:
            raise RuntimeError(told["error"]["message"])
        print(told)
`
}

/** JSON as Python writes it. JSON's strings are Python's, escapes and all. */
function pythonValue(value: Value, indent = ''): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((part: Value) => pythonValue(part, indent)).join(', ')}]`
  const deeper = `${indent}    `
  const parts = Object.entries(value).map(
    ([key, part]) => `${deeper}${JSON.stringify(key)}: ${pythonValue(part, deeper)},`,
  )
  return parts.length === 0 ? '{}' : `{\n${parts.join('\n')}\n${indent}}`
}

function rCode(asked: Asked): string {
  const token = asked.token
    ? ' |>\n  req_headers(authorization = paste("Bearer", Sys.getenv("KORSKOPPLING_TOKEN")))'
    : ''
  return `library(httr2)

body <- ${rString(JSON.stringify(bodyOf(asked)))}
answer <- request("${asked.origin}/query.csv")${token} |>
  req_body_raw(body, type = "application/json") |>
  req_perform()
rows <- read.csv(text = resp_body_string(answer))
if (any(startsWith(as.character(tail(rows[[1]], 1)), "# incomplete"))) {
  warning(tail(rows[[1]], 1))
  rows <- head(rows, -1)
}
print(rows)
`
}

/** A raw string with as many dashes as the text needs to end only where it ends. */
function rString(text: string): string {
  let dashes = ''
  while (text.includes(`)${dashes}"`)) dashes += '-'
  return `r"${dashes}(${text})${dashes}"`
}

function javascriptCode(asked: Asked): string {
  const token = asked.token ? ', authorization: `Bearer ${process.env.KORSKOPPLING_TOKEN}`' : ''
  return `const answer = await fetch("${asked.origin}/query.ndjson", {
  method: "POST",
  headers: { "content-type": "application/json"${token} },
  body: JSON.stringify(${JSON.stringify(bodyOf(asked), null, 2).replaceAll('\n', '\n  ')}),
})
if (!answer.ok) throw new Error(await answer.text())
const lines = (await answer.text()).trim().split("\\n").map((line) => JSON.parse(line))
const failed = lines.find((line) => "error" in line)
if (failed) throw new Error(failed.error.message)
const [{ columns }] = lines
const rows = lines.flatMap((line) => ("row" in line ? [line.row] : []))
console.log(columns, rows)
`
}
