/** Where the report of a region on a day is found, whole. */
export function addressOf(region: string, asOf: string): string {
  return `${location.origin}/regions/${encodeURIComponent(region)}/report?asOf=${asOf}`
}
