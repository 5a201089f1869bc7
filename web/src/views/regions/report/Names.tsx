import { Fragment, type JSX } from 'react'
import { Name } from '../../../ui/Name.tsx'
import { Cite } from './Cite.tsx'
import type { Sourced } from './priorities.ts'

/** Things in a row, each followed by who says so. */
export function Names({ of }: { of: readonly Sourced[] }): JSX.Element[] {
  return of.map(({ thing, places }, index) => (
    <Fragment key={thing.id}>
      {index > 0 && '; '}
      <Name of={thing} inline />
      <Cite of={places} />
    </Fragment>
  ))
}
