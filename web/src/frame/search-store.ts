import { createSpotlight } from '@mantine/spotlight'

/** Whether the search is wanted, also before its files are here. */
export const [searchStore, search] = createSpotlight()
