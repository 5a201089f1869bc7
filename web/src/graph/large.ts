/** Above so many things a picture is drafted in haste and drawn in the quickest way. */
export const manyThings = 1_000
