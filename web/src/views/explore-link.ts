/** Where things open in Explore: one thing, or several with what is said among them. */
export function exploreThing(...ids: string[]): { to: '/explore'; search: { things: string } } {
  return { to: '/explore', search: { things: ids.join(',') } }
}
