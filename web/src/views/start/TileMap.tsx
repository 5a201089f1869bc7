import { NativeSelect } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartTilesDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { placedTiles, tilePlaces } from '../../geography/tile-places.ts'
import { useGeoWalk } from '../../geography/use-geo-walk.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { indicators, type Indicator, type Pair, type TileRegion } from './indicators.ts'
import { Tile, TileMark } from './Tile.tsx'
import css from './tile-map.module.css'

const route = getRouteApi('/')

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
  const placed = regions.filter((region) => region.id in tilePlaces)
  const elsewhere = regions.filter((region) => !(region.id in tilePlaces))
  // The chosen region is the way in.
  const walk = useGeoWalk(placedTiles(placed.map(({ id }) => id)), chosen)
  return (
    <>
      <p className="visually-hidden">{t('mapKeys')}</p>
      <div className={css.tiles} role="group" aria-labelledby="tile-map-title" {...walk.container}>
        {placed.map((region) => (
          <Tile
            key={region.id}
            region={region}
            pairs={pairs}
            indicator={indicator}
            chosen={region.id === chosen}
            stop={walk.stop(region.id)}
          />
        ))}
      </div>
      {elsewhere.length > 0 && (
        <div className={css.elsewhere}>
          <span>{t('alsoThen')}</span>
          {elsewhere.map((region) => (
            <Tile key={region.id} region={region} pairs={pairs} indicator={indicator} chosen={region.id === chosen} />
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
