/** The picture takes the focus that would be lost with what had it; below 600 px, where it takes none, the page does. */
export function focusPicture(): void {
  const picture = document.querySelector<HTMLElement>('[role="application"]')
  ;(picture ?? document.getElementById('main'))?.focus()
}
