import { Fragment, type JSX } from 'react'

interface MarkedProps {
  /** What stands between `<b>` and `</b>` in it is bold. */
  text: string
  /** Does the bold part tell of something that is still open? */
  isOpen?: boolean
}

/** A text of which parts are bold; react-i18next's own would bring a parser for it into every first view. */
export function Marked({ text, isOpen = false }: MarkedProps): JSX.Element {
  return (
    <>
      {text.split(/<b>(.*?)<\/b>/u).map((words, index) => (
        <Fragment key={index}>{index % 2 === 1 ? <b data-open={isOpen || undefined}>{words}</b> : words}</Fragment>
      ))}
    </>
  )
}
