import { useSpotlight } from '@mantine/spotlight'
import { useEffect, useState, type JSX } from 'react'
import { part } from '../ui/part.tsx'
import { search, searchStore } from './search-store.ts'

const Search = part(async () => (await import('./Search.tsx')).Search)

/** The search, whose files are fetched when it is first opened. What is typed meanwhile stands in it when it comes. */
export function SearchDoor(): JSX.Element {
  const { opened } = useSpotlight(searchStore)
  const [isThere, setIsThere] = useState(false)
  const [typed, setTyped] = useState('')
  const isComing = opened && !isThere
  useEffect(() => {
    if (!isComing) return
    const keep = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // Nor may Enter or an arrow work on the page behind.
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') search.close()
      else if (event.key === 'Backspace') setTyped((before) => before.slice(0, -1))
      else if (event.key.length === 1) setTyped((before) => before + event.key)
    }
    document.addEventListener('keydown', keep, true)
    return () => {
      document.removeEventListener('keydown', keep, true)
      setTyped('')
    }
  }, [isComing])
  return (
    <Search
      wanted={opened}
      onFailed={search.close}
      opened={opened}
      onClose={search.close}
      onThere={() => setIsThere(true)}
      typed={typed}
    />
  )
}
