import type { Graph } from '@korskoppling/cypher'
import DataLoader from 'dataloader'
import type { Documents, Line } from '../documents.ts'
import type { Severities } from '../severities.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Read } from './read.ts'

/** What the server says of itself under `about`. */
export interface AboutFacts {
  version: string
  dataVersion: string | null
  /** When newer shipped data lies beside the loaded data: how to load it. */
  newerData: string | null
}

/** What all requests share. */
export interface Shared {
  graph: Graph
  documents: Documents
  severities: Severities
  about: () => AboutFacts | Promise<AboutFacts>
}

/** What one request brings. */
export interface RequestFacts {
  mayWrite: boolean
  /** Ends the request's queries in the database when the reader has gone. */
  signal?: AbortSignal | undefined
}

/** What every resolver gets; made anew for each request, since loaders remember what they read. */
export interface Context {
  shared: Shared
  mayWrite: boolean
  signal: AbortSignal | undefined
  read: Read
  /** Each document is read once in a request, however many statements quote it. */
  documents: DataLoader<string, Line[] | null>
  /** Made anew after a change, so that the rest of the request sees it. */
  loaders: Loaders
}

export function createContext(shared: Shared, { mayWrite, signal }: RequestFacts): Context {
  const loaders = createLoaders(shared.graph, signal)
  const documents = new DataLoader<string, Line[] | null>((files) =>
    Promise.all(files.map((file) => shared.documents.lines(file))),
  )
  return { shared, mayWrite, signal, read: loaders.read, documents, loaders }
}
