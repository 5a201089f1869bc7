import { Modal } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showMoment } from '../../../app/dates.ts'
import { useWorld } from '../../../app/world.ts'
import type { Question } from '../facts.ts'
import { latest } from './latest.ts'
import css from './save.module.css'

/** All versions of a saved question, newest first; any of them can be opened. */
export function Versions({ question, onClose }: { question: Question; onClose: () => void }): JSX.Element {
  const { t } = useTranslation('questions')
  const { t: frame } = useTranslation()
  const { language } = useWorld()
  const { id, version, versions, title } = question
  const newest = latest(question)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versionsOf', { title: title[language] })}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <ol className={css.versions}>
        {versions.map((one) => (
          <li key={one.version}>
            <Link
              to="/query"
              search={{ question: id, ...(one.version === newest ? {} : { version: one.version }) }}
              onClick={onClose}
            >
              {t('version', { version: one.version })}
            </Link>
            <span>{t('savedBy', { by: one.by, date: showMoment(one.at, language) })}</span>
            {one.version === version && <strong>{t('inSight')}</strong>}
          </li>
        ))}
      </ol>
    </Modal>
  )
}
