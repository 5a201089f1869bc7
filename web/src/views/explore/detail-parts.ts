import { part } from '../../ui/part.tsx'

// What few readers open Explore with.
export const BundleDetail = part(async () => (await import('./BundleDetail.tsx')).BundleDetail)
export const Disagreements = part(async () => (await import('./Disagreements.tsx')).Disagreements)
export const GroupDetail = part(async () => (await import('./GroupDetail.tsx')).GroupDetail)
export const GroupsDetail = part(async () => (await import('./GroupsDetail.tsx')).GroupsDetail)
export const PathPanel = part(async () => (await import('./PathPanel.tsx')).PathPanel)
export const StatementDetail = part(async () => (await import('./StatementDetail.tsx')).StatementDetail)
