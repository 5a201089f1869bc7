/** Is it a region on the day? A county that was divided is not there any more, and a new one was not yet. */
export function isThere({ start, end }: { start: string | null; end: string | null }, day: string): boolean {
  return (start ?? '') <= day && (end === null || day.slice(0, end.length) <= end)
}
