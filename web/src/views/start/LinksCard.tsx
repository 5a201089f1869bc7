import { IconArrowsCross } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { pairMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { Card } from './Card.tsx'
import { isWish, type Pair } from './indicators.ts'
import { pairAddress, usePairWords } from './pair-words.ts'
import css from './preview-list.module.css'
import { ShortName } from './ShortName.tsx'

const most = 4

/** Leads to Links; shows what the region wishes to couple, that which nothing realises first. */
export function LinksCard({ pairs }: { pairs: readonly Pair[] }): JSX.Element {
  const { t } = useTranslation('start')
  const { region } = useWorld()
  const words = usePairWords()
  const wishes = pairs.filter((pair) => isWish(pair) && pair.territories.some(({ id }) => id === region))
  const open = wishes.filter(({ state }) => state === 'wished')
  const first = [...open, ...wishes.filter((pair) => !open.includes(pair))].slice(0, most)
  return (
    <Card
      to="/links"
      icon={IconArrowsCross}
      title={t('meet')}
      text={
        <Marked
          text={t(wishes.length === 0 ? 'meetNone' : open.length === 0 ? 'meetAll' : 'meetText', {
            open: open.length,
            count: wishes.length,
          })}
          isOpen={open.length > 0}
        />
      }
    >
      {first.length > 0 && (
        <ul className={css.list}>
          {first.map((pair) => (
            <li key={pair.id}>
              <Link {...pairAddress(pair, region)} className={css.pair} aria-label={words(pair)}>
                <ShortName of={pair.a} />
                <Dumbbell state={pairMark(pair)} width={44} />
                <ShortName of={pair.b} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
