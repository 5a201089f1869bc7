import type { Neo4jFunction } from '@neo4j-cypher/language-support'

/** Functions that a reading statement may use, by what they are given; those that sum up rows stand apart. */
const plain = `
abs(number) all(x IN list WHERE …) any(x IN list WHERE …) ceil(number) char_length(text) coalesce(value, …)
date(text) date.truncate(unit, day) datetime(text) duration(text) duration.between(one, other)
duration.inDays(one, other) duration.inMonths(one, other) elementId(thing) endNode(relation) exists(pattern)
floor(number) head(list) id(thing) isEmpty(list) keys(thing) labels(node) last(list) left(text, length) length(path)
localdatetime(text) log(number) ltrim(text) nodes(path) none(x IN list WHERE …) nullIf(one, other) point(map)
point.distance(one, other) properties(thing) range(from, to, step) reduce(sum = 0, x IN list | …)
relationships(path) replace(text, old, new) reverse(list) right(text, length) round(number, places) rtrim(text)
sign(number) single(x IN list WHERE …) size(list) split(text, delimiter) sqrt(number) startNode(relation)
substring(text, from, length) tail(list) time(text) toBoolean(value) toFloat(value) toInteger(value) toLower(text)
toString(value) toUpper(text) trim(text) type(relation) valueType(value)`
const summing = `
avg(number) collect(value) count(value) max(value) min(value) percentileCont(number, share)
percentileDisc(number, share) stDev(number) stDevP(number) sum(number)`

function entries(text: string, aggregating: boolean): [string, Neo4jFunction][] {
  return [...text.matchAll(/([\w.]+)(\([^)]*\))/gu)].map(([signature, name = '']) => [
    name,
    {
      name,
      signature,
      aggregating,
      category: '',
      description: '',
      isBuiltIn: true,
      argumentDescription: [],
      returnDescription: '',
      isDeprecated: false,
    },
  ])
}

/** For completion. The database knows more; those are not marked as wrong. */
export const functions: Record<string, Neo4jFunction> = Object.fromEntries([
  ...entries(plain, false),
  ...entries(summing, true),
])
