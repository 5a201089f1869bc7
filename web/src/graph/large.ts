/** Above so many things a picture is laid out in haste and drawn in the quickest way. */
export const manyThings = 1_000
