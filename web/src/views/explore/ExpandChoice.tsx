import { Button, Modal } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { Label } from '../../../generated/operations.ts'
import { DetailDocument, InRegionDocument, RegionNameDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { useThingWords } from '../../ui/thing-words.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { ExpandForm } from './ExpandForm.tsx'
import { useExploration, type Centre } from './exploration.ts'
import { useNear } from './use-near.ts'
import css from './explore.module.css'

/** How many of the most connected the choice offers. */
const most = 25

interface ExpandChoiceProps {
  opened: boolean
  onClose: () => void
}

/** Above 50 neighbours: which of them? By kind, the most connected, or only those of the region. */
export function ExpandChoice({ opened, onClose }: ExpandChoiceProps): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: frame } = useTranslation()
  const { choosing, nameOf } = useExploration()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={
        choosing &&
        t('chooseTitle', { name: nameOf(choosing), neighbours: t('neighbourCount', { count: choosing.degree }) })
      }
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      {choosing && <Choices centre={choosing} />}
    </Modal>
  )
}

function Choices({ centre }: { centre: Centre }): JSX.Element {
  const { id } = centre
  const { t } = useTranslation('explore')
  const words = useThingWords()
  const { asOf, region } = useWorld()
  const { expand, endChoosing, act, nameOf, tell } = useExploration()
  const { data } = useAnswer(DetailDocument, { id, asOf })
  const here = useAnswer(InRegionDocument, { region, labels: null, asOf })
  const named = useAnswer(RegionNameDocument, { id: region })
  const { nodes } = useNear(id, {})
  const inRegion = new Set(here.data?.things.edges.map((edge) => edge.node.id))
  const local = nodes.map((node) => node.id).filter((other) => inRegion.has(other))
  const byLabel = new Map<Label, number>()
  for (const { label, count } of data?.node?.neighbours ?? []) byLabel.set(label, (byLabel.get(label) ?? 0) + count)

  const done = (run: () => void): void => {
    run()
    endChoosing()
  }
  return (
    <div className={css.choices}>
      <ExpandForm id={id} groups={data?.node?.neighbours ?? []} onBring={(wanted) => done(() => expand(id, wanted))} />
      <Button variant="default" onClick={() => done(() => expand(id, { first: most }))}>
        {t('manyMost', { count: most })}
      </Button>
      {local.length > 0 && named.data?.region && (
        <Button
          variant="default"
          onClick={() =>
            done(() => {
              act({ type: 'add', ids: [id, ...local], select: id, around: [id] })
              tell(t('brought', { count: local.length, name: nameOf(centre) }))
            })
          }
        >
          {t('manyRegion', { region: nameOf(named.data.region), count: local.length })}
        </Button>
      )}
      {[...byLabel]
        .sort(([, a], [, b]) => b - a)
        .map(([label, count]) => (
          <Button
            key={label}
            variant="default"
            leftSection={<KindMark label={label} size={16} />}
            onClick={() => done(() => expand(id, { label, first: 50 }))}
          >
            {t('manyKind', { kind: words.label(label), count })}
          </Button>
        ))}
    </div>
  )
}
