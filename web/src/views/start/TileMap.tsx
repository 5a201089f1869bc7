import { NativeSelect } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { StartTilesDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { indicators, type Indicator, type Pair, type TileRegion } from './indicators.ts'
import { Tile, TileMark } from './Tile.tsx'
import css from './tile-map.module.css'
import { nextTile, tilePlaces, type Direction } from './tile-places.ts'

const route = getRouteApi('/')
const arrows: Partial<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The regions as tiles of one size, so that large ones do not win by area. */
export function TileMap({ pairs }: { pairs: readonly Pair[] | undefined }): JSX.Element {
  const { t } = useTranslation('start')
  const { asOf } = useWorld()
  const navigate = useNavigate()
  const { tiles: indicator = 'wished' } = route.useSearch()
  const answer = useAnswer(StartTilesDocument, { asOf })
  const choose = (next: string): void => {
    const tiles = indicators.find((one) => one === next)
    void navigate({
      to: '/',
      search: (old) => ({ ...old, tiles: tiles === 'wished' ? undefined : tiles }),
      replace: true,
    })
  }
  return (
    <section className={`card ${css.card ?? ''}`} aria-labelledby="tile-map-title">
      <div className={css.head}>
        <h2 id="tile-map-title">
          {t(`mapTitle_${indicator}`)} <small>{t('perRegion')}</small>
        </h2>
        <label className={css.choice}>
          <span>{t('indicator')}</span>
          <NativeSelect
            variant="unstyled"
            value={indicator}
            onChange={(event) => choose(event.currentTarget.value)}
            data={indicators.map((one) => ({ value: one, label: t(`indicator_${one}`) }))}
          />
        </label>
      </div>
      <Answered answer={answer} what={t('regions')} skeleton={<Bone height="476px" />}>
        {({ regions }) => <Tiles regions={regions} pairs={pairs ?? []} indicator={indicator} />}
      </Answered>
      <Legend indicator={indicator} />
    </section>
  )
}

interface TilesProps {
  regions: readonly TileRegion[]
  pairs: readonly Pair[]
  indicator: Indicator
}

function Tiles({ regions, pairs, indicator }: TilesProps): JSX.Element {
  const { t } = useTranslation('start')
  const { region: chosen } = useWorld()
  const map = useRef<HTMLDivElement>(null)
  const placed = regions.filter((region) => region.id in tilePlaces)
  const elsewhere = regions.filter((region) => !(region.id in tilePlaces))
  const ids = placed.map(({ id }) => id)
  // The chosen region is the way in; without it the first tile is.
  const entry = ids.includes(chosen) ? chosen : ids[0]

  const walk = (event: KeyboardEvent): void => {
    const direction = arrows[event.key]
    const from = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
    if (direction === undefined || from === undefined) return
    event.preventDefault()
    const next = nextTile(from, direction, ids)
    if (next !== undefined) map.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <>
      <p className="visually-hidden">{t('mapKeys')}</p>
      <div ref={map} className={css.tiles} role="group" aria-labelledby="tile-map-title">
        {placed.map((region) => (
          <Tile
            key={region.id}
            region={region}
            pairs={pairs}
            indicator={indicator}
            entry={region.id === entry}
            chosen={region.id === chosen}
            onKeyDown={walk}
          />
        ))}
      </div>
      {elsewhere.length > 0 && (
        <div className={css.elsewhere}>
          <span>{t('alsoThen')}</span>
          {elsewhere.map((region) => (
            <Tile
              key={region.id}
              region={region}
              pairs={pairs}
              indicator={indicator}
              entry
              chosen={region.id === chosen}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Legend({ indicator }: { indicator: Indicator }): JSX.Element {
  const { t } = useTranslation('start')
  return (
    <ul className={css.legend}>
      <li>
        <TileMark indicator={indicator} value={1} /> {t(`legend_${indicator}`)}
      </li>
      <li>
        <TileMark indicator={indicator} value={0} />{' '}
        {t(indicator === 'wished' ? 'legendNone_wished' : 'legendNone_other')}
      </li>
      <li>
        <TileMark indicator={indicator} value={undefined} /> {t('legendNoData')}
      </li>
    </ul>
  )
}
