import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const pack = promisify(brotliCompress)
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
const texts = /\.(?:js|css|svg|geojson)$/u
const leastBytes = 1_024

/** A packed copy beside each text of the build, so that the server does not pack it anew for every reader. */
export function packed(): Plugin {
  return {
    name: 'packed',
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(
        Object.values(bundle).map(async (file) => {
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source)
          if (bytes.length < leastBytes || !texts.test(file.fileName)) return
          await writeFile(join(dir, `${file.fileName}.br`), await pack(bytes, { params }))
        }),
      )
    },
  }
}
