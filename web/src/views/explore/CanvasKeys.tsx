import { Modal } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { mac } from '../../ui/mac.ts'
import css from './explore.module.css'

const rows = [
  [['←', '↑', '↓', '→'], 'keyWalk'],
  [['⇧ ↑', '⇧ ↓'], 'keyLine'],
  [['⇧ →', '⇧ ←'], 'keyFollow'],
  [['Enter'], 'keyOpen'],
  [['E'], 'expand'],
  [['␣'], 'keySelect'],
  [['P'], 'keyPath'],
  [['H'], 'hide'],
  [['X'], 'pin'],
  [['M'], 'keyMenu'],
  [['+', '−', '0'], 'keyZoom'],
  [['D', 'T'], 'keyPanels'],
] as const

/** The keys of the canvas, listed. */
export function CanvasKeys({ opened, onClose }: { opened: boolean; onClose: () => void }): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { t: steps } = useTranslation('steps')
  return (
    <Modal opened={opened} onClose={onClose} title={t('keysTitle')} closeButtonProps={{ 'aria-label': frame('close') }}>
      <dl className={css.keys}>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{mac ? '⌘Z' : 'Ctrl Z'}</kbd>
            <kbd>{mac ? '⇧⌘Z' : 'Ctrl ⇧ Z'}</kbd>
          </dt>
          <dd>{steps('keyUndo')}</dd>
        </div>
      </dl>
    </Modal>
  )
}
