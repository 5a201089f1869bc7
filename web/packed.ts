import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Browsers take brotli over HTTPS and from their own machine, else gzip. */
const packers = [
  ['br', (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })],
  ['gz', (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
] as const
const texts = /\.(?:js|css|svg|geojson)$/u
const leastBytes = 1_024

/** Packed copies beside each text of the build, so that the server does not pack it anew for every reader. */
export function packed(): Plugin {
  return {
    name: 'packed',
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(
        Object.values(bundle).map(async (file) => {
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source)
          if (bytes.length < leastBytes || !texts.test(file.fileName)) return
          for (const [ending, pack] of packers)
            await writeFile(join(dir, `${file.fileName}.${ending}`), await pack(bytes))
        }),
      )
    },
  }
}
