import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import tokens from '../tokens.json' with { type: 'json' }

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/u.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }))

describe('tokens.json', () => {
  it('is the only place with a colour', () => {
    const found = files.filter(({ text }) => /#[\da-f]{6}\b|#[\da-f]{3}\b|\b(rgba?|hsla?|oklch)\(/iu.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('names every width at which the page changes', () => {
    const known: number[] = Object.values(tokens.breakpoint)
    const used = files.flatMap(({ text }) => [
      ...text.matchAll(/@(?:media|container)[^{]*?(?:min|max)-width: ([\d.]+)px/gu),
    ])
    expect(used.length).toBeGreaterThan(5)
    // A width just below a breakpoint is written as x.98.
    expect(
      [...new Set(used.map(([, width]) => Math.ceil(Number(width))))].filter((width) => !known.includes(width)),
    ).toEqual([])
  })
})
