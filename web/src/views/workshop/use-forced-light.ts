import { useLayoutEffect } from 'react'

const attribute = 'data-mantine-color-scheme'

/** Light while it is shown, whatever the reader has chosen: a projector washes dark colours out. */
export function useForcedLight(): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const chosen = root.getAttribute(attribute)
    root.setAttribute(attribute, 'light')
    // What sets the mode at the start of the page may come after this.
    const observer = new MutationObserver(() => {
      if (root.getAttribute(attribute) !== 'light') root.setAttribute(attribute, 'light')
    })
    observer.observe(root, { attributeFilter: [attribute] })
    return () => {
      observer.disconnect()
      if (chosen !== null) root.setAttribute(attribute, chosen)
    }
  }, [])
}
