import { getRouteApi } from '@tanstack/react-router'
import type { JSX } from 'react'
import { SourceList } from './SourceList.tsx'
import { SourceView } from './SourceView.tsx'

const route = getRouteApi('/sources')

/** All sources, or the one that the address names. */
export function Sources(): JSX.Element {
  const { source, line } = route.useSearch()
  return source === undefined ? <SourceList /> : <SourceView key={source} id={source} line={line} />
}
