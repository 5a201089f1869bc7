import { useMemo, useRef, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { AroundDocument, type Label } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { placesAround } from '../../graph/around.ts'
import { linesOf } from '../../graph/lines.ts'
import type { Statement, Thing } from '../../graph/model.ts'
import { pictureOf, type Picture } from '../../graph/picture.ts'
import type { Places } from '../../graph/layout-job.ts'
import { labelLines, shortName } from '../../graph/short-name.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { useExploration } from './exploration.ts'
import { toGraph } from './to-graph.ts'
import { useCanvas } from './use-canvas.ts'
import css from './phone.module.css'
import '../../graph/canvas-words.css'

/** Neighbours that a small picture bears. */
const most = 8
/** Themes tie nearly everything to everything; they are in the list below. */
const besides: Label[] = [
  'SpecialisationArea',
  'Actor',
  'Initiative',
  'FundingInstrument',
  'Territory',
  'Strategy',
  'Measure',
  'Bottleneck',
  'Challenge',
  'Goal',
]

/** A thing in the middle of its most connected neighbours. */
export function Around({ id }: { id: string }): JSX.Element {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const answer = useAnswer(AroundDocument, { id, asOf, labels: besides, first: most })
  return (
    <Answered answer={answer} what={t('picture')}>
      {({ neighbourhood }) => <Ring id={id} answer={neighbourhood} />}
    </Answered>
  )
}

function Ring({ id, answer }: { id: string; answer: Parameters<typeof toGraph>[0] }): JSX.Element {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const { act, view, nameOf } = useExploration()
  const box = useRef<HTMLDivElement>(null)
  const { name, picture, places } = useMemo(() => {
    const graph = toGraph(answer, asOf, [])
    const centre = graph.things.get(id)
    const drawing = drawingOf({
      id,
      things: [...graph.things.values()],
      statements: graph.statements,
      line: view.line,
      asOf,
      nameOf,
    })
    return { name: centre === undefined ? '' : shortName(nameOf(centre), centre.altNames), ...drawing }
    // Names follow the language, which draws the whole view anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, asOf, id, view.line])
  const walk = (next: string): void => {
    if (next !== id) act({ type: 'select', ids: [next] })
  }
  useCanvas({
    box,
    picture,
    places,
    fresh: 1,
    settled: true,
    cursor: none,
    intents: {
      thing: walk,
      line: (line) => act({ type: 'selectLine', id: line }),
      ground: () => undefined,
      expand: walk,
      moved: () => undefined,
      menu: walk,
      box: () => undefined,
    },
  })
  return (
    <div
      ref={box}
      className={css.canvas}
      role="img"
      aria-label={t('canvas', {
        region: name,
        things: t('things', { count: picture.nodes.length }),
        lines: t('lines', { count: picture.lines.length }),
      })}
      data-testid="canvas"
      data-settled
    />
  )
}

const none = { thing: null, line: null }

interface RingScene {
  id: string
  things: readonly Thing[]
  statements: readonly Statement[]
  line: string | null
  asOf: string
  nameOf: (thing: Thing) => string
}

function drawingOf({ id, things, statements, line, asOf, nameOf }: RingScene): { picture: Picture; places: Places } {
  const own = statements.filter((statement) => statement.from === id || statement.to === id)
  const centre = things.filter((thing) => thing.id === id)
  const others = things.filter(
    (thing) => thing.id !== id && linesOf(own).some((one) => one.from === thing.id || one.to === thing.id),
  )
  const picture = pictureOf({
    things: [...centre, ...others],
    statements: own,
    selected: [id],
    line,
    asOf,
    // A small picture shows one thing's neighbours; how many more each has is in the sheet.
    fetched: new Map(things.map((thing) => [thing.id, thing.degree])),
    // The name of what stands in the middle is the title right below.
    labelOf: (thing) => (thing.id === id ? [] : labelLines(shortName(nameOf(thing), thing.altNames))),
  })
  return {
    picture,
    places: placesAround(
      id,
      others.map((thing) => thing.id),
      { width: 280, height: 176 },
    ),
  }
}
