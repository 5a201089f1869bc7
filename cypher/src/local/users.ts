import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { isAtWork, ownCard, readCard } from './process-card.ts'

/** Says that this process uses the server of `home`; gives the way to say that it no longer does. */
export function register(home: Home): () => void {
  const file = join(home.users, randomUUID())
  writeFileSync(file, JSON.stringify(ownCard()))
  return () => rmSync(file, { force: true })
}

/** How many live users are registered; the cards of dead ones are swept away. */
export function countUsers(home: Home): number {
  return readdirSync(home.users).filter((name) => {
    const card = cardOf(join(home.users, name))
    if (card && isAtWork(card)) return true
    rmSync(join(home.users, name), { force: true })
    return false
  }).length
}

function cardOf(file: string) {
  try {
    return readCard(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
