import { choicesQueries, dependsOn } from './choices.ts'
import { filledIn, parameterNames } from './parameter-names.ts'
import type { QuestionFile } from './question-shape.ts'

/**
 * What is wrong between a statement and the parameters of its form: each is used and there once, each one that is used
 * is there, and choices rest on what stands before them. Undefined where nothing is.
 */
export function problemWithNames({
  statement,
  parameters,
}: Pick<QuestionFile, 'statement' | 'parameters'>): string | undefined {
  const used = parameterNames(statement)
  const own = parameters.map(({ name }) => name)
  const twice = own.find((name, i) => own.indexOf(name) < i)
  if (twice !== undefined) return `parameter ${twice} is there twice`
  const unknown = used.find((name) => !own.includes(name) && !filledIn.includes(name))
  if (unknown !== undefined) return `$${unknown} is none of the parameters`
  const idle = own.find(
    (name) => !used.includes(name) && !parameters.some(({ from }) => dependsOn(from).includes(name)),
  )
  if (idle !== undefined) return `parameter ${idle} is not used`
  for (const [i, { name, from }] of parameters.entries()) {
    if (from && 'query' in from && !choicesQueries.has(from.query)) {
      return `parameter ${name}: there is no query library/choices/${from.query}`
    }
    const later = dependsOn(from).find((needed) => !own.slice(0, i).includes(needed))
    if (later !== undefined) return `parameter ${name}: its choices need ${later} before it`
  }
  return undefined
}
