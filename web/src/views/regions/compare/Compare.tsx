import { IconArrowsLeftRight } from '@tabler/icons-react'
import { type JSX, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { nameIn } from '../../../ui/names.ts'
import { Bone } from '../../../ui/Waiting.tsx'
import { useRegionName } from '../../explore/use-region-name.ts'
import { Head } from '../Head.tsx'
import { NoRegion } from '../NoRegion.tsx'
import { BesideChoice } from './BesideChoice.tsx'
import css from './compare.module.css'
import { PartnerFinder } from './PartnerFinder.tsx'
import { SaveCompared } from './SaveCompared.tsx'
import { Sides } from './Sides.tsx'
import { ThemeTable } from './ThemeTable.tsx'
import { useCompare } from './use-compare.ts'

/** Two regions side by side by theme, and who else could stand there. */
export function Compare(): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const region = useRegionName()
  const compare = useCompare()
  const { other, sides, partners } = compare
  const comparison = sides.data?.compareRegions ?? undefined
  const title =
    comparison === undefined
      ? region
      : t('compareTitle', {
          a: nameIn(comparison.a, names, language).main.text,
          b: nameIn(comparison.b, names, language).main.text,
        })
  const chose = useRef(false)
  useEffect(() => {
    if (comparison === undefined || !chose.current) return
    chose.current = false
    // The select that was used went away with the answer before; the one that came with this answer goes on.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-beside] select')?.focus()
  }, [comparison])
  const choose = (id: string): void => {
    chose.current = true
    compare.choose(id)
  }
  const choice = <BesideChoice partners={partners.data?.partners} comparison={comparison} onChoose={choose} />
  return (
    <div className={css.desk}>
      <div className={css.work}>
        <Head title={title} actions={comparison && <SaveCompared comparison={comparison} />} />
        {partners.data?.partners === null ? (
          <NoRegion />
        ) : other === undefined ? (
          partners.data?.partners && <NobodyBeside>{choice}</NobodyBeside>
        ) : (
          <Answered answer={sides} what={t('compareWhat')} skeleton={<Skeleton />}>
            {({ compareRegions }) =>
              compareRegions === null ? (
                <NobodyBeside unknown>{choice}</NobodyBeside>
              ) : (
                <>
                  <Sides comparison={compareRegions} choice={choice} />
                  <ThemeTable comparison={compareRegions} />
                </>
              )
            }
          </Answered>
        )}
      </div>
      <PartnerFinder compare={compare} region={region} />
    </div>
  )
}

/** No region beside: none has a score, or the one in the address is not there on the date. */
function NobodyBeside({ unknown = false, children }: { unknown?: boolean; children: JSX.Element }): JSX.Element {
  const { t } = useTranslation('partners')
  return (
    <Empty
      icon={<IconArrowsLeftRight size={24} stroke={1.75} />}
      title={unknown ? t('besideUnknown') : t('besideNone')}
      actions={children}
    >
      {t('besideChoose')}
    </Empty>
  )
}

function Skeleton(): JSX.Element {
  return (
    <>
      <Bone height="64px" />
      <Bone height="560px" />
    </>
  )
}
