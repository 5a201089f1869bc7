import { IconAffiliate } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useThingWords } from '../../../ui/thing-words.ts'
import { exploreThing } from '../../explore-link.ts'
import type { Rows } from '../facts.ts'
import '../../../graph/canvas-words.css'
import css from './results.module.css'
import { useResultCanvas } from './use-result-canvas.ts'
import { pictureOfResult, useResultGraph } from './use-result-graph.ts'
import { whyNothing } from './why-nothing.ts'

/** The things and relations of an answer, drawn as everywhere in the product. */
export function ResultGraph({ rows, asOf }: { rows: Rows; asOf: string }): JSX.Element {
  const { t } = useTranslation('query')
  const graph = useResultGraph(rows, asOf)
  if (graph.things.length === 0)
    return (
      <Empty icon={<IconAffiliate size={22} stroke={1.75} />} title={t('nothingToDraw')}>
        {t(`nothingToDraw_${whyNothing(rows)}`)}
      </Empty>
    )
  return <Drawn graph={graph} asOf={asOf} />
}

function Drawn({ graph, asOf }: { graph: ReturnType<typeof useResultGraph>; asOf: string }): JSX.Element {
  const { t } = useTranslation('query')
  const words = useThingWords()
  const box = useRef<HTMLDivElement>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const picture = useMemo(() => pictureOfResult(graph, selected, asOf), [graph, selected, asOf])
  useResultCanvas({ box, picture, onThing: setSelected })
  const { things, found, loose, added, ids } = graph
  const chosen = things.find(({ id }) => id === selected)
  const page = chosen === undefined ? undefined : ids.get(chosen.id)
  const name = t('graphOf', {
    things: t('things', { count: things.length }),
    lines: t('lines', { count: picture.lines.length }),
  })
  return (
    <figure className={css.graph} aria-label={name} data-things={things.length} data-lines={picture.lines.length}>
      <div ref={box} className={css.canvas} aria-hidden="true" />
      <figcaption>
        {chosen === undefined ? (
          <span>
            {name}.{found > things.length && ` ${t('graphFirst', { count: found })}`}
            {loose > 0 && ` ${t('graphLoose', { count: loose })}`}
            {added && ` ${t('graphAdded')}`}
          </span>
        ) : (
          <span className={css.chosen}>
            <KindMark label={chosen.label} kind={chosen.kind} level={chosen.level} helix={chosen.helix} />
            {page === undefined ? <strong>{chosen.name}</strong> : <Link {...exploreThing(page)}>{chosen.name}</Link>}
            {words.labelOrKind(chosen.kind ?? chosen.label)}
          </span>
        )}
      </figcaption>
      <ul className="visually-hidden">
        {things.map(({ id, name: thing }) => (
          <li key={id}>{thing}</li>
        ))}
      </ul>
    </figure>
  )
}
