import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/**
 * Any JSON value, as it is. Written in a query instead of a variable, a whole number keeps every digit and `2.0` stays a
 * float; a key with `$` has to come by a variable, since GraphQL knows no such names.
 */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => literal(node, variables ?? {}),
})

function literal(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.BOOLEAN:
    case Kind.STRING:
      return node.value
    case Kind.INT:
      return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : { $int: node.value }
    case Kind.FLOAT:
      return Number.isInteger(Number(node.value)) ? { $float: node.value } : Number(node.value)
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables))
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, literal(value, variables)]))
    case Kind.VARIABLE:
      return variables[node.name.value] ?? null
    case Kind.ENUM:
      throw new GraphQLError(`a JSON value has no bare word such as ${node.value}; texts stand in quotes`, {
        nodes: node,
      })
  }
}
