import { createSpotlight } from '@mantine/spotlight'

/** Whether the search is wanted, also before its files are here: Mantine's own state of it begins with them, closed. */
export const [searchStore, search] = createSpotlight()
