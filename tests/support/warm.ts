import type { FullConfig } from '@playwright/test'

const limitMs = 240_000
/** What the database plans longest: every gap rule, and what the regions view asks. */
const query = `{
  gapMatrix { territories { territory { id } } }
  regions { numbers { areas actors sources } governance { level } bottlenecks { bottleneck { id } } }
  partners(region: "territory:se221", first: 1) { partners { together { id } } }
}`

/** Lets a database that has just been started plan its statements before a journey is timed. */
export default async function warm({ projects }: FullConfig): Promise<void> {
  const address = `${projects[0]?.use.baseURL ?? ''}/graphql`
  const end = Date.now() + limitMs
  for (;;) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    if (errors === undefined) return
    if (Date.now() > end) throw new Error(`the journeys' database never answered: ${errors[0]?.message ?? ''}`)
  }
}
