import { useEffect, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkDecisionsDocument, type LinkDecisionsQuery } from '../../../generated/operations.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Decided } from './Decided.tsx'
import css from './decisions.module.css'

interface DecisionPageProps {
  region: string | null
  name: string
  /** Where the page before it ended; null for the first one. */
  after: string | null
  /** How many stand on the pages before it. */
  shown: number
}

/** One page of decisions, and the next one below it when it is asked for. */
export function DecisionPage(props: DecisionPageProps): JSX.Element {
  const { t } = useTranslation('links')
  const { region, name, after } = props
  const answer = useAnswer(LinkDecisionsDocument, { region, after })
  return (
    <Answered answer={answer} what={t('theDecisions')}>
      {({ decisions }) =>
        decisions.totalCount === 0 ? (
          <p>{t('decisionsNone', { region: name })}</p>
        ) : (
          <Page {...props} decisions={decisions} />
        )
      }
    </Answered>
  )
}

interface PageProps extends DecisionPageProps {
  decisions: LinkDecisionsQuery['decisions']
}

function Page({ decisions: { edges, totalCount, pageInfo }, ...props }: PageProps): JSX.Element {
  const { t } = useTranslation('links')
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const { region, after } = props
  const shown = props.shown + edges.length
  useEffect(() => {
    // The button that asked for this page is gone: whoever pressed it goes on here.
    if (after !== null && document.activeElement === document.body) list.current?.focus()
  }, [after])
  return (
    <>
      <ol ref={list} start={props.shown + 1} tabIndex={-1}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Decided decision={node} ofAll={region === null} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage &&
        (open ? (
          <DecisionPage {...props} after={pageInfo.endCursor} shown={shown} />
        ) : (
          <button type="button" className={css.more} onClick={() => setOpen(true)}>
            {t('more', { count: totalCount - shown })}
          </button>
        ))}
    </>
  )
}
