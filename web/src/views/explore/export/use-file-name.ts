import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { useRegionName } from '../use-region-name.ts'

/** What a file of the picture is called, without its ending. */
export function useFileName(): string {
  const { t } = useTranslation('explore')
  const { asOf } = useWorld()
  const region = useRegionName()
  return t('csvName', { region, date: asOf })
}
