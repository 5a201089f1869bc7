import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../app/world.ts'
import { Switch } from '../ui/Switch.tsx'

export function LanguageSwitch(): JSX.Element {
  const { t } = useTranslation()
  const { language, setLanguage } = useWorld()
  return (
    <Switch
      label={t('language')}
      value={language}
      onChange={setLanguage}
      options={[
        { value: 'sv', text: 'sv', title: t('languageSv'), lang: 'sv' },
        { value: 'nb', text: 'nb', title: t('languageNb'), lang: 'nb' },
        { value: 'en', text: 'en', title: t('languageEn'), lang: 'en' },
      ]}
    />
  )
}
