import { placeAt, refusal } from './refusal.ts'

/** `:param`, `:use`, `:clear` and the like are told to a program such as Neo4j Browser, the database does not know them. */
export function refuseClientCommand(statement: string): void {
  // A comment to its very end: one that may be cut short ends before any colon in it.
  const found = /^(?:\s|\/\/.*\n|\/\*(?:(?!\*\/)[\s\S])*\*\/)*(:[a-z-]*)/i.exec(statement)
  if (!found) return
  const command = found[1] ?? ''
  throw refusal({
    guard: 'text',
    rule: 'client_command',
    place: placeAt(statement, found[0].length - command.length),
    why: `"${command}" is a command of another program, not Cypher`,
    instead: /^:params?$/i.test(command)
      ? 'Leave the line out, write $name in the statement and give its value in the parameters.'
      : 'Leave the line out.',
  })
}
