import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { WorkshopWishesDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { useWorkshop } from './use-workshop.ts'
import css from './workshop.module.css'

/** An empty list: offers what the region's documents wish for, which is where a first workshop begins. */
export function NoItems(): JSX.Element {
  const { t } = useTranslation('workshop')
  const { names, language } = useWorld()
  const { region, asOf, queue } = useWorkshop()
  const answer = useAnswer(WorkshopWishesDocument, { region, asOf })
  const name = (of: Named): string => nameIn(of, names, language).main.text
  return (
    <div className={css.none}>
      <Answered answer={answer} what={t('theWishes')}>
        {({ linkCandidates: { edges } }) => (
          <Empty
            icon={<IconUsersGroup size={28} stroke={1.75} />}
            title={t('none')}
            actions={
              edges.length > 0 ? (
                <Button
                  onClick={() =>
                    queue.add(
                      ...edges.map(({ node: { id, a, b } }) => ({ subject: id, label: `${name(a)} × ${name(b)}` })),
                    )
                  }
                >
                  {t('takeWishes', { count: edges.length })}
                </Button>
              ) : (
                <Link to="/gaps">{t('toGaps')}</Link>
              )
            }
          >
            {t(edges.length > 0 ? 'noneText' : 'noWishes')}
          </Empty>
        )}
      </Answered>
    </div>
  )
}
