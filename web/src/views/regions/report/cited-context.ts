import { createContext, use } from 'react'
import type { Cited } from './cited.ts'

/** The numbered sources of the report, by id. */
export const CitedContext = createContext<ReadonlyMap<string, Cited>>(new Map())

export function useCited(): ReadonlyMap<string, Cited> {
  return use(CitedContext)
}
