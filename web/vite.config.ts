import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { outlines } from './outlines.ts'
import { packed } from './packed.ts'
import { logoSvg } from './src/ui/logo-svg.ts'

const api = process.env.KORSKOPPLING_API ?? 'http://127.0.0.1:4000'

/** The tab's icon is drawn from the tokens like everything else, so it is made here and not kept as a file. */
function icon(): Plugin {
  return {
    name: 'icon',
    configureServer: (server) => {
      server.middlewares.use('/icon.svg', (_request, response) => {
        response.setHeader('content-type', 'image/svg+xml').end(logoSvg())
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: logoSvg() })
    },
  }
}

/** `--mode graphiql` builds the API page: by itself, so that it shares no file with what the application opens with. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'graphiql' ? [] : [icon(), outlines()]), packed()],
  // The server replaces the mark with a fresh nonce in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    emptyOutDir: mode !== 'graphiql',
    // Inlined assets would be data: addresses, which the policy refuses for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      input: mode === 'graphiql' ? 'graphiql.html' : 'index.html',
      output: {
        codeSplitting: {
          groups: [
            // What every page opens with comes in one file: packed together it is smaller than in many.
            { name: 'first', tags: ['$initial'], priority: 1 },
            // What many views share is small: a hundred files of a few bytes each would hold the first view up.
            {
              name: 'shared',
              test: /web\/src\/(?:app|encoding|frame|geography|theme|ui)|@tabler/,
              minShareCount: 3,
              maxModuleSize: 12_000,
            },
          ],
        },
      },
    },
  },
  optimizeDeps: {
    // The API page brings its workers by `?worker`, which the pre-bundler cannot read.
    entries: ['index.html'],
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/query.ndjson',
        '/query.csv',
        '/export.csv',
        '/export.graphml',
        '/export.json',
        '/health',
        '/ready',
      ].map((path) => [`^${path}$`, { target: api }]),
    ),
  },
}))
