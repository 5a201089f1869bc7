import type { FullConfig } from '@playwright/test'

const limitMs = 240_000
/** What the database plans longest: every gap rule, and what the views of regions and links ask. */
const queries = [
  'gapMatrix { territories { territory { id } } }',
  'regions { numbers { areas actors sources } governance { level } bottlenecks { bottleneck { id } } }',
  'partners(region: "territory:se221", first: 1) { partners { together { id } } }',
  'linkMatrix(region: "territory:se221") { cells { id statements { id } } }',
  `linkCandidates(region: "territory:se221", kind: areas, section: wished, first: 1) {
    edges { node { funding { id } brokers { actor { id } } evidence { statements { id } } decision { id } } }
  }`,
  'linkCandidates(region: "territory:se221", kind: actors, section: pattern, first: 1) { totalCount }',
]

/** Lets a database that has just been started plan its statements before a journey is timed. */
export default async function warm({ projects }: FullConfig): Promise<void> {
  const address = `${projects[0]?.use.baseURL ?? ''}/graphql`
  const end = Date.now() + limitMs
  const left = [...queries]
  const answerAll = async (): Promise<void> => {
    for (let query = left.shift(); query !== undefined; query = left.shift()) await answered(address, query, end)
  }
  // One alone leaves half of the machine idle.
  await Promise.all([answerAll(), answerAll()])
}

async function answered(address: string, query: string, end: number): Promise<void> {
  for (;;) {
    const failure = await failureOf(address, query)
    if (failure === undefined) return
    if (Date.now() > end) throw new Error(`the journeys' database never answered: ${failure}`)
  }
}

async function failureOf(address: string, query: string): Promise<string | undefined> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${query} }` }),
  })
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  return errors?.[0]?.message
}
