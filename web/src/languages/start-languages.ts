import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { language } from '../app/settings.ts'
import { texts } from './texts.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    keySeparator: false
    resources: (typeof texts)['en']
  }
}

/** Loads the three languages and keeps i18next, `<html lang>` and the remembered choice in step. */
export function startLanguages(): void {
  void i18next.use(initReactI18next).init({
    resources: texts,
    lng: language.get(),
    fallbackLng: 'en',
    defaultNS: 'frame',
    keySeparator: false,
    interpolation: { escapeValue: false },
  })
  const follow = (): void => {
    document.documentElement.lang = language.get()
    void i18next.changeLanguage(language.get())
  }
  follow()
  language.subscribe(follow)
}
