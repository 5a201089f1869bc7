import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql'

/** A valid operation with what it needs to be read. */
export interface Asked {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Readonly<Record<string, unknown>>
}

/** What a list counts for when the query does not say how long it may be. */
const usualPage = 50
const usualList = 5

/**
 * How many fields an operation may make the server resolve when every page is full: `first` multiplies what lies under
 * it, also when it comes as a variable. Stops counting above `limit`, so that a bomb costs nothing either.
 */
export function queryCost(asked: Asked, limit: number): number {
  const root = asked.schema.getRootType(asked.operation.operation)
  let cost = 0
  const count = (
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | null | undefined,
    times: number,
  ): void => {
    for (const selection of set?.selections ?? []) {
      if (cost > limit) return
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(parent, selection.name.value)
        if (field === undefined) continue
        cost += times
        count(selection.selectionSet, getNamedType(field.type), times * sizeOf(field, selection, asked))
      } else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection
        const on = part?.typeCondition ? typeFromAST(asked.schema, part.typeCondition) : parent
        count(part?.selectionSet, on, times)
      }
    }
  }
  count(asked.operation.selectionSet, root, 1)
  return cost
}

/** Undefined for `__typename` and the like, which cost nothing. */
function fieldOf(
  parent: GraphQLNamedType | null | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, asked: Asked): number {
  const given = (name: string): unknown => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    return value?.kind === Kind.VARIABLE ? variableOf(value.name.value, asked) : literal(value)
  }
  const ids = given('ids')
  if (field.args.some(({ name }) => name === 'first')) {
    const first = given('first')
    return Math.max(1, typeof first === 'number' ? first : usualPage)
  }
  if (Array.isArray(ids)) return Math.max(1, ids.length)
  const holdsThings = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
  // The edges of a page are counted by its `first`.
  return holdsThings && field.name !== 'edges' ? assumedSize(field) : 1
}

/** What `@listSize` says of a list, else the usual. */
function assumedSize({ astNode }: GraphQLField<unknown, unknown>): number {
  const said = astNode?.directives?.find(({ name }) => name.value === 'listSize')
  const size = literal(said?.arguments?.[0]?.value)
  return typeof size === 'number' ? size : usualList
}

/** The value that came along, else the default that the operation itself names. */
function variableOf(name: string, { operation, variables }: Asked): unknown {
  if (variables[name] !== undefined) return variables[name]
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  return literal(declared?.defaultValue)
}

function literal(value: ValueNode | undefined): unknown {
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.LIST ? value.values : undefined
}
