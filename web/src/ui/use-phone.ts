import { useMediaQuery } from '@mantine/hooks'

/** Is the page as narrow as a phone? Known from the first drawing on. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false })
}
