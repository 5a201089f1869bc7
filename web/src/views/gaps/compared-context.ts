import { createContext } from 'react'
import type { Cell } from './facts.ts'

/** The cells and rows of the day that is compared with; none while nothing is compared. */
interface Compared {
  date: string
  rows: ReadonlySet<string>
  cells: ReadonlyMap<string, Cell>
}

export const ComparedContext = createContext<Compared | undefined>(undefined)
