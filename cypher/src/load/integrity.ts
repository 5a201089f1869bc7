import { z } from 'zod'
import { defineQuery } from '../query.ts'

const row = z.object({ subject: z.string(), detail: z.string() })

/** Everything a check may ask for; a check takes what its text names. */
const parameters = z.object({
  first: z.int().positive(),
  labels: z.array(z.string()),
  types: z.array(z.string()).nullable(),
  ends: z.array(z.string()),
  helixRoles: z.array(z.string()),
  modalities: z.array(z.string()),
  bases: z.array(z.string()),
})

/** What holds in every graph of ours; Community can enforce only uniqueness, so the rest is looked at after each load. */
export const integrityChecks = [
  'evidence',
  'values',
  'own-id',
  'ends',
  'period',
  'helix',
  'cross-link',
  'area-territory',
  'region-country',
  'locator',
  'thing-evidence',
  'one-id',
  'lone-record',
].map((name) => defineQuery(`integrity/${name}`, parameters, row))
