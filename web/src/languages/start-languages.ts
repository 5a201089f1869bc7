import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../app/language.ts'
import { language } from '../app/settings.ts'
import type { en } from './en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    keySeparator: false
    resources: typeof en
  }
}

/** A reader needs one language: each is a file of its own, fetched when it is chosen. */
const load: Record<Language, () => Promise<Record<string, Record<string, string>>>> = {
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
}

/**
 * Keeps i18next and `<html lang>` in step with the remembered choice. Resolves when the texts of the chosen language are
 * there; rejects when they cannot be fetched.
 */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language.get(),
    fallbackLng: false,
    defaultNS: 'frame',
    keySeparator: false,
    interpolation: { escapeValue: false },
  })
  await speak(language.get())
  // Where a language cannot be fetched the page stays in the one it has.
  language.subscribe(() => void speak(language.get()).catch(() => undefined))
}

async function speak(chosen: Language): Promise<void> {
  const rooms = Object.entries(await load[chosen]())
  // Whoever chose again meanwhile is not answered twice.
  if (chosen !== language.get()) return
  for (const [room, texts] of rooms) i18next.addResourceBundle(chosen, room, texts)
  document.documentElement.lang = chosen
  await i18next.changeLanguage(chosen)
}
