import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { PossibleTypesDocument, type Modality, type StatementType } from '../../generated/operations.ts'
import { useThingWords } from '../ui/thing-words.ts'
import { useAnswer } from '../ui/use-answer.ts'
import { DateField } from './DateField.tsx'
import { labelOf, type StatementDraft } from './draft.ts'
import { EndField } from './EndField.tsx'
import { SourceField } from './SourceField.tsx'
import css from './write-dialog.module.css'

const modalities: readonly Modality[] = ['stated', 'planned', 'proposed', 'example', 'inferred']

interface FieldsProps {
  draft: StatementDraft
  onChange: (part: Partial<StatementDraft>) => void
}

/** The fields of a statement, in the order in which one says it. */
export function StatementFields({ draft, onChange }: FieldsProps): JSX.Element {
  const { t } = useTranslation('sources')
  const { t: frame } = useTranslation()
  const types = usePossibleTypes(draft)
  return (
    <>
      <EndField label={t('from')} end={draft.from} onChange={(from) => onChange({ from })} first />
      <NativeSelect
        label={t('type')}
        required
        value={draft.type}
        error={types.length === 0 ? t('noType') : undefined}
        onChange={(event) => onChange({ type: event.currentTarget.value as StatementType | '' })}
        data={[{ value: '', label: t('chooseType') }, ...types]}
      />
      <EndField label={t('to')} end={draft.to} onChange={(to) => onChange({ to })} />
      <div className={css.two}>
        <NativeSelect
          label={t('modality')}
          value={draft.modality}
          onChange={(event) => onChange({ modality: event.currentTarget.value as Modality })}
          data={modalities.map((modality) => ({ value: modality, label: frame(modality) }))}
        />
        {draft.type === 'CROSS_LINK' && draft.modality === 'stated' && (
          <NativeSelect
            label={t('crossStatus')}
            value={draft.status}
            onChange={(event) =>
              onChange({ status: event.currentTarget.value === 'realised' ? 'realised' : 'declared' })
            }
            data={[
              { value: 'declared', label: t('status_declared') },
              { value: 'realised', label: t('status_realised') },
            ]}
          />
        )}
      </div>
      <SourceField source={draft.source} onChange={(source) => onChange({ source })} />
      <TextInput
        label={t('whereInSource')}
        description={t('whereHint')}
        value={draft.where}
        onChange={(event) => onChange({ where: event.currentTarget.value })}
      />
      <details className={css.more}>
        <summary>{t('optionalPart')}</summary>
        <div className={css.form}>
          <div className={css.two}>
            <DateField label={t('dateStated')} value={draft.statedOn} onChange={(statedOn) => onChange({ statedOn })} />
            <DateField
              label={t('dateFrom')}
              value={draft.validFrom}
              onChange={(validFrom) => onChange({ validFrom })}
            />
            <DateField label={t('dateTo')} value={draft.validTo} onChange={(validTo) => onChange({ validTo })} />
          </div>
          <TextInput
            label={t('role')}
            value={draft.role}
            onChange={(event) => onChange({ role: event.currentTarget.value })}
          />
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            value={draft.note}
            onChange={(event) => onChange({ note: event.currentTarget.value })}
          />
        </div>
      </details>
    </>
  )
}

/** The relations that join the two kinds of things chosen so far, as options. */
function usePossibleTypes({ from, to }: StatementDraft): { value: StatementType; label: string }[] {
  const words = useThingWords()
  const { data } = useAnswer(PossibleTypesDocument, {})
  const [fromLabel, toLabel] = [labelOf(from), labelOf(to)]
  return (data?.graphSchema.types ?? [])
    .filter(({ ends }) =>
      ends.some(
        (end) => (fromLabel === undefined || end.from === fromLabel) && (toLabel === undefined || end.to === toLabel),
      ),
    )
    .map(({ type }) => ({ value: type, label: words.type(type) }))
}
