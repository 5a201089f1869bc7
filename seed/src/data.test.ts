import { dataFiles, shippedFolder } from './data-files.ts'
import { expect, test } from 'vitest'

const sortKey = ({ id, from, to, sourceId, relation = '', kinds = [] }: Record<string, unknown>) =>
  (id === undefined ? [from, to, sourceId, relation, kinds] : [id]).map(String)

test.each(dataFiles(shippedFolder).map(({ path, lines }) => [path, lines] as const))(
  '%s is sorted, so that a diff shows what was said anew',
  (_, lines) => {
    const keys = lines.map((line) => sortKey(JSON.parse(line) as Record<string, unknown>).join('\u0000'))
    expect(keys).toEqual([...keys].sort())
  },
)
