import type { AskDoor } from './ask-door.ts'
import { closerOf } from './close-soon.ts'
import type { NameKind, Names } from './notices.ts'

const statements: Record<NameKind, string> = {
  unknown_label: 'CALL db.labels() YIELD label AS name RETURN name',
  unknown_type: 'CALL db.relationshipTypes() YIELD relationshipType AS name RETURN name',
  unknown_property: 'CALL db.propertyKeys() YIELD propertyKey AS name RETURN name',
}

/** The names in the database just now. Suggestions are a help, not an answer: where they cannot be had, there are none. */
export function namesIn(door: AskDoor): Names {
  const asked = new Map<NameKind, Promise<readonly string[]>>()
  return (kind) => {
    const names = asked.get(kind) ?? readNames(door, kind).catch(() => [])
    asked.set(kind, names)
    return names
  }
}

async function readNames(door: AskDoor, kind: NameKind): Promise<string[]> {
  const session = door.session()
  try {
    const { records } = await session.run<{ name: string }>(statements[kind], {}, { timeout: 2_000 })
    return records.map((record) => record.get('name'))
  } finally {
    await closerOf(session)()
  }
}
