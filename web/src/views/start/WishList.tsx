import { Modal, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../app/world.ts'
import { pairMark } from '../../encoding/coupling.ts'
import { Dumbbell } from '../../encoding/Dumbbell.tsx'
import { fold } from '../../ui/fold.ts'
import { HowSure } from '../../ui/HowSure.tsx'
import { Name } from '../../ui/Name.tsx'
import { nameIn } from '../../ui/names.ts'
import type { Pair } from './indicators.ts'
import { pairAddress, pairTerritories } from './pair-words.ts'
import css from './wish-list.module.css'

interface WishListProps {
  pairs: readonly Pair[]
  opened: boolean
  onClose: () => void
}

/** Every pair that is wished for and that nothing realises, by region. */
export function WishList({ pairs, opened, onClose }: WishListProps): JSX.Element {
  const { t } = useTranslation('start')
  const { t: frame } = useTranslation()
  const open = pairs.filter((pair) => pair.state === 'wished')
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('listTitle', { count: open.length })}
      size="lg"
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <List pairs={open} />
    </Modal>
  )
}

function List({ pairs }: { pairs: readonly Pair[] }): JSX.Element {
  const { t } = useTranslation('start')
  const { names, language } = useWorld()
  const [text, setText] = useState('')
  const wanted = fold(text)
  const shown = pairs.filter((pair) =>
    [pair.a, pair.b, ...pairTerritories(pair)].some((of) => fold(`${of.name} ${of.nameEn ?? ''}`).includes(wanted)),
  )
  const groups = new Map<string, Pair[]>()
  for (const pair of shown) {
    const where = pairTerritories(pair)
      .map((one) => nameIn(one, names, language).main.text)
      .join(' – ')
    groups.set(where, [...(groups.get(where) ?? []), pair])
  }
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, language))
  return (
    <div className={css.list}>
      <p>{t('listText')}</p>
      <TextInput
        aria-label={t('listFilter')}
        placeholder={t('listFilter')}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {sorted.map(([where, ones]) => (
        <section key={where}>
          <h3>{where === '' ? t('nowhere') : where}</h3>
          <ul>
            {ones.map((pair) => (
              <li key={pair.id}>
                <Link {...pairAddress(pair)} className={css.pair}>
                  <span>
                    <Name of={pair.a} />
                  </span>
                  <Dumbbell state={pairMark(pair)} width={44} />
                  <span>
                    <Name of={pair.b} />
                  </span>
                  <HowSure modality={pair.modality} wish />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p role="status">{t('listNothing', { text })}</p>}
    </div>
  )
}
