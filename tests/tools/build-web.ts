import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@korskoppling/api'

/** `npm run build`: the types of the API contract, then the web pages; skipped when nothing they are made of has changed. */
const made = join(root, 'web', 'dist')
const stamp = join(made, '.made-of')
const ingredients = [
  'web/src',
  'web/index.html',
  'web/graphiql.html',
  'web/public',
  'web/vite.config.ts',
  'web/outlines.ts',
  'web/packed.ts',
  'web/package.json',
]
const contract = ['api/schema.graphql', 'api/src/codegen.ts', 'package-lock.json']

const current = digest([...ingredients, ...contract])
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== current) {
  console.log('building the web pages …')
  for (const arguments_ of [
    ['run', '--silent', 'codegen'],
    ['run', '--silent', 'build', '-w', 'web'],
  ])
    execFileSync('npm', arguments_, { cwd: root, stdio: 'inherit' })
  writeFileSync(stamp, current)
}

function digest(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesOf))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()
}
