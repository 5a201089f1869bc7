import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { StartNumbersDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { dialogPart } from '../../ui/part.tsx'
import { ActorsCard } from './ActorsCard.tsx'
import { GapsCard } from './GapsCard.tsx'
import { LinksCard } from './LinksCard.tsx'
import { News } from './News.tsx'
import { Numbers } from './Numbers.tsx'
import { QueryCard } from './QueryCard.tsx'
import css from './start.module.css'
import { TileMap } from './TileMap.tsx'

const WishList = dialogPart(async () => (await import('./WishList.tsx')).WishList)

const route = getRouteApi('/')

/** What should meet next? The couplings there are and those that are wished for, the regions, and where to go on. */
export function Start(): JSX.Element {
  const { t } = useTranslation('start')
  const { asOf } = useWorld()
  const { list } = route.useSearch()
  const navigate = useNavigate()
  const answer = useAnswer(StartNumbersDocument, { asOf })
  return (
    <div className={css.start}>
      <div className={css.wide}>
        <h1>{t('question')}</h1>
        <Answered answer={answer} what={t('numbers')} skeleton={<NumbersSkeleton />}>
          {({ statistics }) => (
            <>
              <p className={css.lead}>
                <span className={css.long}>{t('lead', { ...counts(statistics) })}</span>
                <span className={css.short}>{t('leadShort', { ...counts(statistics) })}</span>
              </p>
              <Numbers pairs={statistics.couplings} />
              <div className={css.cards}>
                <GapsCard />
                <LinksCard pairs={statistics.couplings} />
                <ActorsCard statistics={statistics} />
                <QueryCard />
              </div>
              <WishList
                pairs={statistics.couplings}
                opened={list === 'wished'}
                onClose={() => void navigate({ to: '/', search: (old) => ({ ...old, list: undefined }) })}
              />
            </>
          )}
        </Answered>
      </div>
      <div className={css.side}>
        <TileMap pairs={answer.data?.statistics.couplings} />
        <News />
      </div>
    </div>
  )
}

interface Counts {
  statements: number
  sources: number
}

function counts({ statements, sources }: Counts): Counts {
  return { statements, sources }
}

function NumbersSkeleton(): JSX.Element {
  return (
    <>
      <Bone height="48px" />
      <Bone height="248px" />
      <div className={css.cards}>
        <Bone height="210px" />
        <Bone height="210px" />
        <Bone height="210px" />
        <Bone height="210px" />
      </div>
    </>
  )
}
