import { Modal, Switch } from '@mantine/core'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { singleKeys } from '../app/settings.ts'
import { views } from '../views/index.ts'
import css from './key-help.module.css'

/** The list of keys; the single ones can be switched off. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }): JSX.Element {
  const { t } = useTranslation()
  const on = singleKeys.use() === 'on'
  return (
    <Modal opened={opened} onClose={onClose} title={t('keysTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={css.help}>
        <h3>{t('keysEverywhere')}</h3>
        <dl className={css.keys}>
          <Row keys={['⌘ / Ctrl', 'K']}>{t('keySearch')}</Row>
          <Row keys={['/']}>{t('keySearch')}</Row>
          {views.map((view) => (
            <Row key={view.id} keys={['G', view.key.toUpperCase()]} then={t('keyThen')}>
              {t('keyGo', { view: t(view.title) })}
            </Row>
          ))}
          <Row keys={[',']}>{t('keyDateBack')}</Row>
          <Row keys={['.']}>{t('keyDateForward')}</Row>
          <Row keys={['?']}>{t('keyThis')}</Row>
          <Row keys={['Esc']}>{t('keyEsc')}</Row>
        </dl>
        <h3>{t('keysHere')}</h3>
        <dl className={css.keys}>
          <Row keys={['←', '↑', '↓', '→']}>{t('keyTiles')}</Row>
          <Row keys={['↑', '↓']}>{t('keyLists')}</Row>
          <Row keys={['Enter']}>{t('keyEnter')}</Row>
          <Row keys={['⌘ / Ctrl', '→']}>{t('keyEdge')}</Row>
          <Row keys={['F']}>{t('keyNextGap')}</Row>
          <Row keys={['W']}>{t('keyWhatIf')}</Row>
        </dl>
        <h3>{t('keysDeciding')}</h3>
        <dl className={css.keys}>
          <Row keys={['A', 'P', 'R']}>{t('keyDecide')}</Row>
        </dl>
        <WorkshopKeys />
        <h3>{t('keysQuery')}</h3>
        <dl className={css.keys}>
          <Row keys={['⌘ / Ctrl', 'Enter']}>{t('keyRun')}</Row>
          <Row keys={['Esc']}>{t('keyStop')}</Row>
          <Row keys={['Ctrl', 'Space']}>{t('keyComplete')}</Row>
          <Row keys={['F8']}>{t('keyNextError')}</Row>
          <Row keys={['⌘ / Ctrl', '.']}>{t('keyFix')}</Row>
          <Row keys={['Shift', 'Alt', 'F']}>{t('keyFormat')}</Row>
          <Row keys={['Esc', 'Tab']} then={t('keyThen')}>
            {t('keyLeave')}
          </Row>
        </dl>
        <p>{t('keysExplore')}</p>
        <Switch
          checked={on}
          onChange={(event) => singleKeys.set(event.currentTarget.checked ? 'on' : 'off')}
          label={`${t('keysSingle')}: ${t(on ? 'keysOn' : 'keysOff')}`}
          description={t('keysSingleHint')}
        />
      </div>
    </Modal>
  )
}

/** Of whoever leads a workshop. */
function WorkshopKeys(): JSX.Element {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('keysWorkshop')}</h3>
      <dl className={css.keys}>
        <Row keys={['1', '2', '3']}>{t('keyVote')}</Row>
        <Row keys={['⇧', '1']}>{t('keyVoteLess')}</Row>
        <Row keys={['N']}>{t('keyNote')}</Row>
        <Row keys={['S']}>{t('keySaveVote')}</Row>
        <Row keys={['←', '→']}>{t('keyNextItem')}</Row>
        <Row keys={['M']}>{t('keyMinutes')}</Row>
        <Row keys={['F']}>{t('keyFull')}</Row>
      </dl>
    </>
  )
}

function Row({ keys, then, children }: { keys: readonly string[]; then?: string; children: ReactNode }): JSX.Element {
  return (
    <div>
      <dt>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && then !== undefined && <span className={css.then}> {then} </span>}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
