import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import {
  buildSchema,
  type DefinitionNode,
  type DocumentNode,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
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

const schema = buildSchema(printed)
const web = join(root, 'web', 'src')
const documents = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: withTypenames(parse(readFileSync(join(web, file), 'utf8'))) }))
/** Each operation with the fragments that it uses behind it, by its name. */
const asked = separateOperations({
  kind: Kind.DOCUMENT,
  definitions: documents
    .flatMap(({ document }) => document.definitions)
    .toSorted((one, other) => Number(isFragment(one)) - Number(isFragment(other))),
})

function isFragment({ kind }: DefinitionNode): boolean {
  return kind === Kind.FRAGMENT_DEFINITION
}

/** Asks what a thing is wherever it may be one of several: the types of the page tell them apart by it. */
function withTypenames(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema)
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node, _key, parent) {
          // Within `... on`, the selection around it has asked; where that is of one type, so is what is within.
          const asks = parent !== undefined && 'kind' in parent && parent.kind !== Kind.INLINE_FRAGMENT
          return asks && isAbstractType(types.getParentType())
            ? { ...node, selections: [typename, ...node.selections] }
            : undefined
        },
      },
    }),
  )
}

/** An operation as the page holds it: a text, typed by what may be sent with it and what comes back. */
function constantOf({ name, operation }: OperationDefinitionNode): string {
  const whole = asked[name?.value ?? '']
  if (name === undefined || whole === undefined) throw new Error('each operation of the page needs a name')
  const types = `Types.${name.value}${operation === OperationTypeNode.QUERY ? 'Query' : 'Mutation'}`
  const text = JSON.stringify(stripIgnoredCharacters(print(whole)))
  return `export const ${name.value}Document = ${text} as TypedText<${types}, ${types}Variables>`
}

/** A module for the documents of each file, so that a view loads its own and no other's. */
function writeDocuments({ location, document }: (typeof documents)[number]): string | undefined {
  const constants = document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(constantOf)
  if (constants.length === 0) return undefined
  const file = `${location.slice(0, -'.graphql'.length).replaceAll('/', '-')}.ts`
  const imports = [
    "import type { TypedText } from '../../src/app/typed-text.ts'",
    "import type * as Types from '../operations.ts'",
  ]
  write(`web/generated/documents/${file}`, [...imports, ...constants, ''].join('\n'))
  return file
}

rmSync(join(root, 'web', 'generated'), { recursive: true, force: true })
const written = documents.map(writeDocuments).filter((file) => file !== undefined)

const types = await codegen({
  ...base,
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
