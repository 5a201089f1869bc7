import { Button } from '@mantine/core'
import { IconMinus } from '@tabler/icons-react'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/Empty.tsx'
import { AddStatement } from '../../writing/AddStatement.tsx'

/** No source says what the region has chosen: nothing here can be called a gap. */
export function NoAreas({ region }: { region: string }): JSX.Element {
  const { t } = useTranslation('gaps')
  const [adding, setAdding] = useState(false)
  return (
    <Empty
      icon={<IconMinus size={24} stroke={1.75} />}
      title={t('noAreas', { region })}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addPriority')}
        </Button>
      }
    >
      {t('noAreasText')}
      <AddStatement opened={adding} onClose={() => setAdding(false)} type="PRIORITISES" stay />
    </Empty>
  )
}
