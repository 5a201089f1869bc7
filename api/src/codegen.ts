import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { mappers } from './graphql/mappers.ts'
import { printedSchema } from './graphql/printed-schema.ts'

/**
 * Writes the contract `api/schema.graphql` from the SDL of the code, and the types that API and web make of it:
 * `api/generated/schema.ts`, `web/generated/operations.ts`.
 * With `--check` it writes the types only, and fails when the contract is not what the code's SDL gives.
 */
const root = join(import.meta.dirname, '..', '..')
const contract = join(root, 'api', 'schema.graphql')
const printed = printedSchema()

if (!process.argv.includes('--check')) {
  writeFileSync(contract, printed)
} else if (readFileSync(contract, 'utf8') !== printed) {
  console.error('api/schema.graphql is not what the SDL below api/src/graphql gives: run npm run codegen')
  process.exitCode = 1
}

const base = {
  schema: parse(printed),
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { Date: 'string', Amount: 'number', ID: 'string', JSON: 'unknown' },
    avoidOptionals: { field: true },
    skipTypename: true,
  },
}

function write(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), text)
}

write(
  'api/generated/schema.ts',
  await codegen({
    ...base,
    config: {
      ...base.config,
      contextType: '../src/graphql/context.ts#Context',
      mappers,
      addInterfaceFieldResolverTypes: true,
    },
    filename: 'schema.ts',
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  }),
)

const web = join(root, 'web', 'src')
const documents = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(join(web, file), 'utf8')) }))

write(
  'web/generated/operations.ts',
  await codegen({
    ...base,
    config: { ...base.config, skipTypename: false, nonOptionalTypename: true },
    filename: 'operations.ts',
    documents,
    // `operations` writes the enums and inputs that it uses itself; with `typescript` beside it they would stand twice.
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  }),
)
