import { NativeSelect } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionMapDocument } from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { MapCredit } from '../../../geography/MapGround.tsx'
import { Answered } from '../../../ui/Answered.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { Bone } from '../../../ui/Waiting.tsx'
import { Head } from '../Head.tsx'
import regions from '../regions.module.css'
import { useRegions } from '../use-regions.ts'
import { indicators, valueOf, type Indicator, type MapRegion } from './indicators.ts'
import { MapLegend } from './MapLegend.tsx'
import { NumberTables } from './NumberTables.tsx'
import { Points } from './Points.tsx'
import css from './region-map.module.css'
import { Tiles } from './Tiles.tsx'

/** All regions by a number of one's choice: on a map, as tiles of one size, and in a table. */
export function RegionMap(): JSX.Element {
  const { t } = useTranslation('partners')
  const { asOf } = useWorld()
  const { search } = useRegions()
  const indicator = search.show ?? 'areas'
  const answer = useAnswer(RegionMapDocument, { asOf })
  return (
    <div className={regions.page}>
      <Head title={t('mapTitle', { indicator: t(`indicator_${indicator}`) })} />
      <div className={css.columns}>
        <section className={`card ${css.card ?? ''}`} aria-labelledby="region-map">
          <h2 id="region-map" className="visually-hidden">
            {t('mapOf')}
          </h2>
          <MapTools indicator={indicator} />
          <Answered answer={answer} what={t('mapWhat')} skeleton={<Bone height="720px" />}>
            {(data) => <Picture regions={data.regions} indicator={indicator} />}
          </Answered>
        </section>
        <section className={`card ${css.card ?? ''}`} aria-labelledby="region-numbers">
          <h2 id="region-numbers">{t('mapTable')}</h2>
          <Answered answer={answer} what={t('mapWhat')} skeleton={<Bone height="640px" />}>
            {(data) => <NumberTables regions={data.regions} indicator={indicator} />}
          </Answered>
        </section>
      </div>
    </div>
  )
}

interface PictureProps {
  regions: readonly MapRegion[]
  indicator: Indicator
}

function Picture({ regions: all, indicator }: PictureProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { search } = useRegions()
  const most = Math.max(0, ...all.map((region) => valueOf(indicator, region) ?? 0))
  const tiles = search.as === 'tiles'
  return (
    <>
      <p className="visually-hidden">{t('mapKeys')}</p>
      {tiles ? (
        <Tiles regions={all} indicator={indicator} most={most} />
      ) : (
        <Points regions={all} indicator={indicator} most={most} />
      )}
      <MapLegend indicator={indicator} most={most} tiles={tiles} />
      {!tiles && <MapCredit />}
    </>
  )
}

/** What is shown, and how it is drawn. */
function MapTools({ indicator }: { indicator: Indicator }): JSX.Element {
  const { t } = useTranslation('partners')
  const { search, set } = useRegions()
  const show = (next: string): void => {
    const chosen = indicators.find((one) => one === next)
    set({ show: chosen === 'areas' ? undefined : chosen })
  }
  return (
    <div className={css.tools}>
      <label className={css.choice}>
        <span>{t('mapShow')}</span>
        <NativeSelect
          variant="unstyled"
          value={indicator}
          onChange={(event) => show(event.currentTarget.value)}
          data={indicators.map((one) => ({ value: one, label: t(`indicator_${one}`) }))}
        />
      </label>
      <Switch
        label={t('mapAs')}
        value={search.as ?? 'points'}
        options={[
          { value: 'points', text: t('asPoints') },
          { value: 'tiles', text: t('asTiles') },
        ]}
        onChange={(as) => set({ as: as === 'tiles' ? 'tiles' : undefined })}
      />
    </div>
  )
}
