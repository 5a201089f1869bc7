import css from './share-bar.module.css'

interface ShareBarProps {
  covered: number
  indicated: number
  gaps: number
  of: number
}

/** How many of a number are covered, planned or a gap: fjord, stripes, cloudberry, on a track. */
export function ShareBar({ covered, indicated, gaps, of }: ShareBarProps) {
  const parts = { covered, indicated, gaps }
  return (
    <span className={css.bar} aria-hidden="true">
      {Object.entries(parts).map(([name, count]) =>
        count === 0 ? null : <span key={name} data-part={name} style={{ flexGrow: count }} />,
      )}
      <span style={{ flexGrow: Math.max(0, of - covered - indicated - gaps) }} />
    </span>
  )
}
