import type { Query } from '@korskoppling/cypher'

/** Reads in the request's name: ends with it. */
export type Read = <P, R>(query: Query<P, R>, parameters: NoInfer<P>) => Promise<R[]>
