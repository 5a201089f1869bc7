import { IconInfoCircle } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { MapCredit } from '../../../geography/MapGround.tsx'
import { Answered } from '../../../ui/Answered.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { Bone } from '../../../ui/Waiting.tsx'
import { useRegions } from '../use-regions.ts'
import type { Partners } from './facts.ts'
import { HowScore } from './HowScore.tsx'
import css from './partner-finder.module.css'
import { PartnerList } from './PartnerList.tsx'
import { PartnerMap } from './PartnerMap.tsx'
import { ShowInExplore, Together } from './Together.tsx'
import type { Compare } from './use-compare.ts'

interface PartnerFinderProps {
  compare: Compare
  /** The name of the region that looks for a partner. */
  region: string
}

/** Which region could be a partner, where it lies, and what the two have together already. */
export function PartnerFinder({ compare, region }: PartnerFinderProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { set } = useRegions()
  const { by, partners } = compare
  return (
    <section className={css.panel} aria-labelledby="partner-finder">
      <header className={css.head}>
        <h2 id="partner-finder">{t('partners')}</h2>
        <Switch
          label={t('partnersBy')}
          value={by}
          options={[
            { value: 'complementary', text: t('complementary') },
            { value: 'same', text: t('same') },
          ]}
          onChange={(next) => set({ by: next === 'same' ? 'same' : undefined }, true)}
        />
      </header>
      <p className={css.lead}>
        {by === 'same' ? t('partnersTextSame') : t('partnersText', { region })} {t('partnersDots')}
      </p>
      <Answered answer={partners} what={t('partnersWhat')} skeleton={<Bone height="480px" />}>
        {({ partners: list }) => list && <Found list={list} compare={compare} region={region} />}
      </Answered>
    </section>
  )
}

function Found({ list, compare, region }: PartnerFinderProps & { list: Partners }): JSX.Element {
  const { by, other, choose } = compare
  const scored = list.partners.some((partner) => partner[by] !== null)
  const beside = list.partners.find((partner) => partner.region.id === other)
  return (
    <>
      {!scored && <NoScore region={region} />}
      <div className={css.both}>
        <div>
          <PartnerMap list={list} by={by} other={other} onChoose={choose} />
          <MapCredit />
        </div>
        <PartnerList partners={list.partners} by={by} other={other} onChoose={choose} />
      </div>
      {beside && <Together partner={beside} list={list} by={by} />}
      <div className={css.foot}>
        {beside && <ShowInExplore partner={beside} home={list.region.id} />}
        <HowScore list={list} by={by} />
      </div>
    </>
  )
}

/** Why there is no score. */
function NoScore({ region }: { region: string }): JSX.Element {
  const { t } = useTranslation('partners')
  return (
    <Notice tone="plain" icon={<IconInfoCircle size={18} stroke={1.75} />} title={t('partnersNone')}>
      {t('partnersNoneText', { region })}
    </Notice>
  )
}
