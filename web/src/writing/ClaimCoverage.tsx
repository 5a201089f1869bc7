import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ClaimCoverageDocument, type StatementType } from '../../generated/operations.ts'
import { ask } from '../app/ask.ts'
import { failureFacts, failureOf } from '../ui/failure.ts'
import { datesRight, sourceComplete, sourceInput, type SourceDraft } from './draft.ts'
import { DateField } from './DateField.tsx'
import { SourceField } from './SourceField.tsx'
import { useWritten } from './use-written.ts'
import { WriteDialog } from './WriteDialog.tsx'
import css from './write-dialog.module.css'

interface ClaimedList {
  relation: StatementType
  kinds: readonly string[]
  /** The list in words of the reader's language. */
  words: string
}

interface ClaimCoverageProps {
  /** What could be claimed; the person chooses where there are several. */
  lists: readonly [ClaimedList, ...ClaimedList[]]
  territory: { id: string; name: string }
  /** The day from which the claim is offered to hold. */
  from: string
  opened: boolean
  onClose: () => void
  /** After the claim is kept and what it changes is on screen. */
  onSent?: (list: ClaimedList) => void
}

const nothing = { what: '', where: '', listedOn: '', validTo: '', note: '' }

/** Claims that a list is complete: its words, its source, when; a claim of the same list by somebody else is told first. */
export function ClaimCoverage({ lists, territory, from, opened, onClose, onSent }: ClaimCoverageProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { t: words } = useTranslation('sources')
  const [at, setAt] = useState(0)
  const [draft, setDraft] = useState({ ...nothing, validFrom: from })
  const [source, setSource] = useState<SourceDraft>({ state: 'open' })
  const [seen, setSeen] = useState(0)
  const written = useWritten()
  const list = lists[at] ?? lists[0]
  const set = (part: Partial<typeof draft>): void => setDraft((old) => ({ ...old, ...part }))
  const dates = [draft.listedOn, draft.validFrom, draft.validTo]

  const send = async (by: string): Promise<void> => {
    const { relation, kinds } = list
    const told = Object.fromEntries(
      Object.entries(draft).map(([key, text]) => [key, text.trim() === '' ? null : text.trim()]),
    )
    const input = {
      ...told,
      what: draft.what.trim(),
      relation,
      kinds: [...kinds],
      territory: territory.id,
      source: sourceInput(source),
    }
    try {
      await ask(ClaimCoverageDocument, { input, by, expects: seen })
    } catch (error) {
      // Whoever reads that somebody claims the same may send again and stand beside it.
      const { found } = failureFacts(error)
      if (failureOf(error).code === 'STALE' && typeof found === 'number') setSeen(found)
      throw error
    }
    setDraft({ ...nothing, validFrom: from })
    setSource({ state: 'open' })
    setSeen(0)
    onClose()
    await written(t('claimSent'))
    onSent?.(list)
  }
  return (
    <WriteDialog
      title={t('claimTitle')}
      lead={t('claimLead')}
      send={seen === 0 ? t('claimSend') : t('claimAgain')}
      size="lg"
      opened={opened}
      ready={draft.what.trim() !== '' && sourceComplete(source) && datesRight(dates)}
      onClose={onClose}
      onSend={send}
    >
      <p>
        {t('claimWhere')} <strong>{territory.name}</strong>. {t('claimKinds')}: <strong>{list.words}</strong>
      </p>
      {lists.length > 1 && (
        <NativeSelect
          label={t('claimKinds')}
          value={at}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
          data={lists.map((one, index) => ({ value: String(index), label: one.words }))}
        />
      )}
      <TextInput
        label={t('claimWhat')}
        description={t('claimWhatHint')}
        required
        data-autofocus
        value={draft.what}
        onChange={(event) => set({ what: event.currentTarget.value })}
      />
      <SourceField source={source} onChange={setSource} />
      <TextInput
        label={words('whereInSource')}
        description={words('whereHint')}
        value={draft.where}
        onChange={(event) => set({ where: event.currentTarget.value })}
      />
      <div className={css.two}>
        <DateField label={t('claimListedOn')} value={draft.listedOn} onChange={(listedOn) => set({ listedOn })} />
        <DateField label={words('dateFrom')} value={draft.validFrom} onChange={(validFrom) => set({ validFrom })} />
        <DateField label={words('dateTo')} value={draft.validTo} onChange={(validTo) => set({ validTo })} />
      </div>
      <Textarea
        label={words('note')}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </WriteDialog>
  )
}
