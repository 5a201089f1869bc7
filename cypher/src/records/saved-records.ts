import { z } from 'zod'
import { decision, vote } from './decision-shape.ts'
import { questionVersion } from './question-shape.ts'
import { entry } from './shape.ts'
import { savedView } from './view-shape.ts'

/** All records as one JSON file. A file of before there were decisions, questions or views has none. */
export const savedRecords = z.strictObject({
  format: z.literal('korskoppling-records'),
  version: z.literal(1),
  entries: z.array(entry),
  decisions: z.array(decision).default([]),
  votes: z.array(vote).default([]),
  questions: z.array(questionVersion).default([]),
  views: z.array(savedView).default([]),
})
export type SavedRecords = z.infer<typeof savedRecords>
