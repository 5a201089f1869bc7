import type { CSSProperties, JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../../generated/operations.ts'
import { showNumber } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { useThingWords } from '../../../ui/thing-words.ts'
import { useRoving } from '../../../ui/use-roving.ts'
import { LabelPanel } from './LabelPanel.tsx'
import css from './graph.module.css'
import { box, pathOf, spotsOf, tiesOf, widthOf, type Spot, type Tie } from './schema-graph.ts'
import type { GraphSchema } from './schema-rows.ts'
import { tieLabels } from './tie-labels.ts'
import { useSchemaSearch } from './use-schema-search.ts'

/** Labels as the product draws their things, types as lines between them; the lines of one label at a time are named. */
export function SchemaGraph({ schema }: { schema: GraphSchema }): JSX.Element {
  const { t } = useTranslation('questions')
  const { search, set } = useSchemaSearch()
  const spots = spotsOf(schema)
  const ties = tiesOf(schema)
  const at = spots.find(({ label }) => label === search.at) ?? spots[0]
  const byLabel = new Map(spots.map((spot) => [spot.label, spot]))
  const roving = useRoving(spots.length)
  const strong = (tie: Tie): boolean => tie.from === at?.label || tie.to === at?.label
  // Strong lines and their names are drawn over the others.
  const order = [...ties].sort((one, other) => Number(strong(one)) - Number(strong(other)))
  return (
    <div className={css.desk}>
      <div className={css.scroll}>
        <div className={css.picture} role="group" aria-label={t('schemaPicture', { count: spots.length })}>
          <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${box.width} ${box.height}`}>
            {order.map((tie) => (
              <TieLine
                key={tie.key}
                tie={tie}
                ends={[byLabel.get(tie.from), byLabel.get(tie.to)]}
                strong={strong(tie)}
              />
            ))}
            <Names ties={ties.filter(strong).sort((one, other) => other.count - one.count)} byLabel={byLabel} />
          </svg>
          {spots.map((spot, index) => (
            <LabelSpot
              key={spot.label}
              spot={spot}
              chosen={spot === at}
              stop={{ ...roving.item(index), onKeyDown: roving.container.onKeyDown }}
              onChoose={() => set({ at: spot.label })}
            />
          ))}
        </div>
      </div>
      {at !== undefined && <LabelPanel schema={schema} label={at.label} ties={ties} />}
    </div>
  )
}

interface TieLineProps {
  tie: Tie
  ends: readonly [Spot | undefined, Spot | undefined]
  strong: boolean
}

function TieLine({ tie, ends: [from, to], strong }: TieLineProps): JSX.Element | null {
  if (from === undefined || to === undefined) return null
  return (
    <g className={css.tie} data-strong={strong || undefined}>
      <path d={pathOf(from, to)} strokeWidth={widthOf(tie.count)} />
    </g>
  )
}

interface NamesProps {
  ties: readonly Tie[]
  byLabel: ReadonlyMap<string, Spot>
}

/** The names of lines, each with its count, where there is room for them. */
function Names({ ties, byLabel }: NamesProps): JSX.Element {
  const { language } = useWorld()
  const wanted = ties.flatMap((tie) => {
    const [from, to, [first]] = [byLabel.get(tie.from), byLabel.get(tie.to), tie.types]
    if (from === undefined || to === undefined || first === undefined) return []
    const more = tie.types.length - 1
    return [
      {
        key: tie.key,
        words: `${first.type} ${showNumber(first.count, language)}${more > 0 ? ` +${more}` : ''}`,
        from,
        to,
      },
    ]
  })
  const places = tieLabels(wanted, [...byLabel.values()])
  return (
    <g className={css.names}>
      {wanted.map(({ key, words }) => {
        const at = places.get(key)
        return (
          at && (
            <text key={key} x={at.x} y={at.y + 4}>
              {words}
            </text>
          )
        )
      })}
    </g>
  )
}

interface LabelSpotProps {
  spot: Spot
  chosen: boolean
  stop: object
  onChoose: () => void
}

function LabelSpot({ spot: { label, count, x, y }, chosen, stop, onChoose }: LabelSpotProps): JSX.Element {
  const { language } = useWorld()
  const words = useThingWords()
  const place = { left: `${(x / box.width) * 100}%`, top: `${(y / box.height) * 100}%` } satisfies CSSProperties
  return (
    <button type="button" className={css.spot} style={place} aria-pressed={chosen} onClick={onChoose} {...stop}>
      <KindMark label={label as Label} size={chosen ? 34 : 28} />
      <span>
        <strong>{words.labelOrKind(label)}</strong> {showNumber(count, language)}
      </span>
    </button>
  )
}
