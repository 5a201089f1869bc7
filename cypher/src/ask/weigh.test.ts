import { expect, test } from 'vitest'
import { scale } from './weigh.ts'

/** A message of Bolt in chunks of at most `size` bytes. */
function message(bytes: readonly number[], size = 65_535): number[] {
  const chunks: number[] = []
  for (let i = 0; i < bytes.length; i += size) {
    const part = bytes.slice(i, i + size)
    chunks.push(part.length >> 8, part.length & 255, ...part)
  }
  return [...chunks, 0, 0]
}

/** A row, `RECORD [values]`; the record and the list of its values weigh 64 each. */
const row = (...values: number[]) => [0xb1, 0x71, 0x91, ...values]
const text = (length: number) => [0xd1, length >> 8, length & 255, ...Array<number>(length).fill(0x91)]
const success = [0xb1, 0x70, 0xa1, 0x84, 0x74, 0x79, 0x70, 0x65, 0x81, 0x72]

const values: readonly [name: string, bytes: readonly number[], count: number, textBytes?: number][] = [
  ['a small number', [5], 1],
  ['a number of eight bytes that look like lists', [0xcb, ...Array<number>(8).fill(0x90)], 1],
  ['a float', [0xc1, ...Array<number>(8).fill(0xa0)], 1],
  ['nothing and truths', [0x93, 0xc0, 0xc2, 0xc3], 4],
  ['a short text', [0x83, 0x91, 0x91, 0x91], 1],
  ['a long text', text(300), 1, 300],
  ['bytes', [0xcc, 3, 0x91, 0x91, 0x91], 1, 3],
  ['a list of 300', [0xd5, 1, 44, ...Array<number>(300).fill(0x90)], 301],
  ['a map in a map', [0xa1, 0x81, 0x61, 0xa1, 0x81, 0x62, 7], 5],
  ['a node', [0xb4, 0x4e, 1, 0x91, 0x81, 0x41, 0xa0, 0x81, 0x78], 6],
]

test.each(values)('%s weighs what its values take, however the bytes come', (...value) => {
  const [, bytes, count, textBytes = 0] = value
  const expected = 64 * (count + 2) + 2 * textBytes
  for (const chunk of [1, 2, 7, 65_535]) {
    const wire = [...message(success), ...message(row(...bytes), chunk), 0, 0, ...message(row(1)), ...message(success)]
    for (const part of [1, 2, 3, wire.length]) {
      const { put } = scale()
      const found: number[] = []
      for (let i = 0; i < wire.length; i += part) found.push(...put(Uint8Array.from(wire.slice(i, i + part))))
      expect(found, `chunks of ${chunk}, parts of ${part}`).toEqual([expected, 192])
    }
  }
})

test('a row weighs while it comes', () => {
  const { put, open } = scale()
  const begun = message(row(0xd6, 0x40, 0, 0, 0, ...Array<number>(1_000).fill(1))).slice(0, -2)
  expect(put(Uint8Array.from(begun))).toEqual([])
  expect(open()).toBe(64 * 1_003)
})
