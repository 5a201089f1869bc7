import { useEffect } from 'react'

/** Names the page while it is shown: browsers take it as the name of the PDF. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
