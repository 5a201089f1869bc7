import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { Kind, parse } from 'graphql'
import { mappers } from './graphql/mappers.ts'
import { printedSchema } from './graphql/printed-schema.ts'

/**
 * Writes the contract `api/schema.graphql` from the SDL of the code, and the types that API and web make of it:
 * `api/generated/schema.ts`, `web/generated/operations.ts` and, for each file of documents, a module beside it.
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
const fragments = documents
  .flatMap(({ document }) => document.definitions)
  .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)

/** A module for the documents of each file, so that a view loads its own and no other's. */
async function writeDocuments({ location, document }: (typeof documents)[number]): Promise<string | undefined> {
  const asked = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (asked.length === 0) return undefined
  const name = `${location.slice(0, -'.graphql'.length).replaceAll('/', '-')}.ts`
  const text = await codegen({
    ...base,
    config: {
      ...base.config,
      importOperationTypesFrom: 'Types',
      externalFragments: fragments.map((node) => ({
        node,
        name: node.name.value,
        onType: node.typeCondition.name.value,
        isExternal: true,
        importFrom: null,
      })),
    },
    filename: name,
    documents: [{ location, document: { kind: Kind.DOCUMENT, definitions: asked } }],
    // The fragments stand in other files; all of them together are checked with the types below.
    skipDocumentsValidation: true,
    plugins: [{ typedDocumentNode: {} }],
    pluginMap: { typedDocumentNode },
  })
  write(`web/generated/documents/${name}`, `import type * as Types from '../operations.ts'\n${text}`)
  return name
}

rmSync(join(root, 'web', 'generated'), { recursive: true, force: true })
const written: string[] = []
for (const file of documents) {
  const name = await writeDocuments(file)
  if (name !== undefined) written.push(name)
}

const types = await codegen({
  ...base,
  config: { ...base.config, skipTypename: false, nonOptionalTypename: true },
  filename: 'operations.ts',
  documents,
  // It writes the enums and inputs that it uses itself; with `typescript` beside it they would stand twice.
  plugins: [{ operations: {} }],
  pluginMap: { operations },
})
write(
  'web/generated/operations.ts',
  [types, ...written.map((name) => `export * from './documents/${name}'`), ''].join('\n'),
)
