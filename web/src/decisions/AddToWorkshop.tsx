import { Button } from '@mantine/core'
import { IconUsersMinus, IconUsersPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../app/world.ts'
import css from './decisions.module.css'
import { useQueue } from './workshop-queue.ts'

interface AddToWorkshopProps {
  /** Id of a candidate, or `gap|rule|subject`. */
  subject: string
  /** What it is called on the list of the workshop. */
  label: string
}

/** Puts a thing on the list of the chosen region's workshop, or takes it out again, and leads there. */
export function AddToWorkshop({ subject, label }: AddToWorkshopProps): JSX.Element {
  const { t } = useTranslation('decisions')
  const { region } = useWorld()
  const queue = useQueue(region)
  const there = queue.has(subject)
  const Picture = there ? IconUsersMinus : IconUsersPlus
  return (
    <span className={css.queue}>
      <Button
        variant="default"
        leftSection={<Picture size={17} stroke={1.75} aria-hidden="true" />}
        onClick={() => (there ? queue.remove(subject) : queue.add({ subject, label }))}
      >
        {t(there ? 'outOfWorkshop' : 'toWorkshop')}
      </Button>
      {there && <Link to="/links/workshop">{t('openWorkshop', { count: queue.items.length })}</Link>}
    </span>
  )
}
