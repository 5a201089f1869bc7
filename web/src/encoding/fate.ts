/** What became of something between two days, in one sign; a word always stands with it. */
export const fateSigns = { added: '+', removed: '−', continued: '↦' } as const
