import { useState } from 'react'

/**
 * The answer; while the next one is on its way, the last one that had the same key. What has another, such as another
 * day or region, never stays.
 */
export function useLast<T>(data: T | undefined, key: string): T | undefined {
  const [last, setLast] = useState<{ key: string; data: T }>()
  if (data !== undefined && (last?.data !== data || last.key !== key)) setLast({ key, data })
  return data ?? (last?.key === key ? last.data : undefined)
}
