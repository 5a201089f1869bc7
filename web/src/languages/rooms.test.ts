import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { frameRoom, viewRooms } from './rooms.ts'

const src = join(import.meta.dirname, '..')

/** The rooms that a file and all that it imports speak; what a view fetches later counts too. */
function spokenFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || dirname(file) === import.meta.dirname || !existsSync(file)) return new Set()
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  const own = [...code.matchAll(/useTranslation\((?:'(\w+)')?\)/gu)].map(([, room = 'frame']) => room)
  // Asked in any other way a room would not be found here.
  expect([file, code.match(/useTranslation\(/gu)?.length ?? 0]).toEqual([file, own.length])
  const imported = [...code.matchAll(/(?:^|[^\w])(?:from |import\(|import )'(\.[^']+\.tsx?)'/gu)]
  return new Set([...own, ...imported.flatMap(([, path = '']) => [...spokenFrom(join(dirname(file), path), seen)])])
}

const files = readdirSync(join(src, 'views'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => basename(file) === 'view.ts',
)
const views = files.flatMap((file) => {
  const view = join('views', file)
  const code = readFileSync(join(src, view), 'utf8')
  const [, path = '', name = ''] = /withTexts\(import\('([^']+)'\), '(\w+)'\)/u.exec(code) ?? []
  return code.includes('lazyRouteComponent(') ? [[name, join(src, dirname(view), path)] as const] : []
})

it('finds every view', () => {
  expect(views.map(([name]) => name).sort()).toEqual(Object.keys(viewRooms).sort())
})

it.each(views)('%s brings the rooms that it speaks, and no other', (name, file) => {
  const own = [...spokenFrom(file)].filter((room) => room !== frameRoom)
  expect(own.sort()).toEqual([...viewRooms[name as keyof typeof viewRooms]].sort())
})

it('the frame speaks no room of a view', () => {
  const views = join(src, 'views', 'index.ts')
  expect([...spokenFrom(join(src, 'app', 'router.tsx'), new Set([views]))]).toEqual([frameRoom])
})
