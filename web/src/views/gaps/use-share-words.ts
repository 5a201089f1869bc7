import { useTranslation } from 'react-i18next'
import type { Share } from './facts.ts'

/** A share in words: "2 of 3 covered, 1 indicated, 0 gaps". */
export function useShareWords(): (share: Share | undefined) => string {
  const { t } = useTranslation('gaps')
  return (share) => {
    if (share === undefined) return t('na')
    return share.covered + share.indicated + share.gaps === 0 ? t('shareNone') : t('shareWords', { ...share })
  }
}
