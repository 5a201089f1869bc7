import type { Decision, Placed, Vote } from '@korskoppling/cypher'

export type DecisionRow = Placed<Decision>
export type VoteRow = Placed<Vote>
