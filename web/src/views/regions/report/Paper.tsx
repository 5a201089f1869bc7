import { type JSX, useMemo } from 'react'
import { citedSources } from './cited.ts'
import { CitedContext } from './cited-context.ts'
import type { Content } from './content.ts'
import type { About } from './facts.ts'
import { Coupled } from './Coupled.tsx'
import { Decisions } from './Decisions.tsx'
import { Foot } from './Foot.tsx'
import { Gaps } from './Gaps.tsx'
import { Head } from './Head.tsx'
import { Legend } from './Legend.tsx'
import { Opportunities } from './Opportunities.tsx'
import { Priorities } from './Priorities.tsx'
import print from './print.module.css'
import css from './report.module.css'
import { Sources } from './Sources.tsx'
import { Bottlenecks, Decides } from './Steering.tsx'

interface PaperProps {
  content: Content
  about: About
  variables: { id: string; asOf: string; first: number }
}

/** The report itself, section by section. */
export function Paper({ content, about, variables }: PaperProps): JSX.Element {
  const cited = useMemo(() => citedSources(content.places), [content])
  const { region } = content
  return (
    <CitedContext value={cited}>
      <article className={`${css.paper} ${print.sheet}`}>
        <Head region={region} />
        <Priorities priorities={content.priorities} />
        <Gaps content={content} />
        <Opportunities content={content} />
        <Coupled coupled={content.coupled} />
        <Decisions content={content} />
        <Bottlenecks region={region} bottlenecks={content.bottlenecks} />
        <Decides governance={region.governance} />
        <Sources cited={[...cited.values()]} />
        <Legend />
        <Foot about={about} variables={variables} />
      </article>
    </CitedContext>
  )
}
