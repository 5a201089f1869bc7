import { useMemo, type JSX } from 'react'
import { useWorld } from '../../../app/world.ts'
import { KindMark } from '../../../encoding/KindMark.tsx'
import { Labels } from '../../../geography/Labels.tsx'
import { MapGround, type MapLayout } from '../../../geography/MapGround.tsx'
import { spotsOf } from '../../../geography/projection.ts'
import { nameIn } from '../../../ui/names.ts'
import { drawnPartners, type DrawnPartner } from './drawn-partners.ts'
import type { Partner, PartnerBy, Partners } from './facts.ts'
import css from './partner-map.module.css'

interface PartnerMapProps {
  list: Partners
  by: PartnerBy
  other: string | undefined
  onChoose: (id: string) => void
}

/**
 * Where the partners lie, with a line to each of the best: solid where the two share a body or project, dotted where
 * nothing is shared yet. A second sight of the list for the eye and the pointer; screen readers and keys have the list.
 */
export function PartnerMap({ list, by, other, onChoose }: PartnerMapProps): JSX.Element {
  const spots = useMemo(() => spotsOf([list.region, ...list.partners.map(({ region }) => region)]), [list])
  return (
    <div aria-hidden="true">
      <MapGround spots={spots} ratio={1.42} margin={26} least={9}>
        {(layout) => <Drawn layout={layout} list={list} by={by} other={other} onChoose={onChoose} />}
      </MapGround>
    </div>
  )
}

function Drawn({ layout, list, by, other, onChoose }: PartnerMapProps & { layout: MapLayout }): JSX.Element {
  const { names, language } = useWorld()
  const { places, size } = layout
  const home = places.find(({ id }) => id === list.region.id)
  const drawn = useMemo(() => drawnPartners({ list, by, other }, places), [list, by, other, places])
  const labelled = useMemo(() => {
    const label = (of: Partner['region'] | Partners['region'], rest: { r: number; priority: number }) => {
      const { text, lang } = nameIn(of, names, language).main
      return { text, lang, ...rest }
    }
    const own = home === undefined ? [] : [{ ...home, ...label(list.region, { r: 9, priority: 100 }), strong: true }]
    return [
      ...own,
      ...drawn
        .filter(({ line }) => line !== undefined)
        .map(({ partner, x, y, r }, index) => ({
          ...{ id: partner.region.id, x, y, strong: true },
          ...label(partner.region, { r, priority: partner.region.id === other ? 99 : 50 - index }),
        })),
    ]
  }, [drawn, home, list, names, language, other])
  const lines = useMemo(
    () => drawn.flatMap(({ line, x, y }) => (line && home ? [[home, { x, y }] as const] : [])),
    [drawn, home],
  )
  return (
    <>
      <svg className={css.lines} focusable="false" {...size}>
        {drawn.map(({ partner, line }) =>
          line === undefined ? null : (
            <path
              key={partner.region.id}
              d={line.d}
              strokeWidth={line.width}
              data-new={partner.together.length === 0 || undefined}
              data-chosen={partner.region.id === other || undefined}
            />
          ),
        )}
      </svg>
      {drawn.map((of) => (
        <Point key={of.partner.region.id} of={of} chosen={of.partner.region.id === other} onChoose={onChoose} />
      ))}
      {home && (
        <span className={css.home} style={{ left: home.x, top: home.y }}>
          <KindMark label="Territory" size={18} />
        </span>
      )}
      <Labels places={labelled} size={size} lines={lines} />
    </>
  )
}

interface PointProps {
  of: DrawnPartner
  chosen: boolean
  onChoose: (id: string) => void
}

function Point({ of: { partner, x, y, r }, chosen, onChoose }: PointProps): JSX.Element {
  const { names, language } = useWorld()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.point}
      data-chosen={chosen || undefined}
      data-quiet={r < 4 || undefined}
      data-new={partner.together.length === 0 || undefined}
      style={{ left: x, top: y }}
      title={nameIn(partner.region, names, language).main.text}
      onClick={() => onChoose(partner.region.id)}
    >
      <span style={{ width: 2 * r, height: 2 * r }} />
    </button>
  )
}
