import { z } from 'zod'
import { labels, modalities, statementTypes } from '../vocabulary.ts'

/** Parameters that several read queries share. */
export const ids = z.array(z.string())
export const asOf = z.string()
export const first = z.int()
export const after = z.string().nullable()
export const direction = z.enum(['out', 'in', 'both'])
export const types = z.array(z.enum(statementTypes)).nullable()
export const someModalities = z.array(z.enum(modalities)).nullable()
export const someLabels = z.array(z.enum(labels)).nullable()
export const kinds = z.array(z.string()).nullable()
/** Every main label, by which a query tells a node's label from its kind. */
export const everyLabel = z.array(z.enum(labels)).default([...labels])
