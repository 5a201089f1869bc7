import { KorskopplingError } from '@korskoppling/cypher'

/** Statements of one's own are for those who may write; refuses everybody else. Questions of the library are for all. */
export function mustBeTrusted(mayWrite: boolean): void {
  if (mayWrite) return
  throw new KorskopplingError(
    'NOT_ALLOWED',
    'statements of your own need the token of this server (KORSKOPPLING_TOKEN) as "Authorization: Bearer …"; ' +
      'questions of the library need none',
  )
}
