import { config } from 'zod/mini'

// zod probes `new Function` once, which the content security policy counts as a violation. Import this before all else.
config({ jitless: true })
