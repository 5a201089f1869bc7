import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../app/language.ts'
import { language } from '../app/settings.ts'
import type { en } from './en.ts'
import { frameRoom, type Room, type RoomsOf, viewRooms } from './rooms.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    keySeparator: false
    resources: typeof en
  }
}

type Texts = Record<string, Record<string, string>>

/** A reader needs one language and the rooms of the views that were opened: each is fetched when it is needed. */
const files = import.meta.glob<Texts>('./*/??.ts')
const needed = new Set<Room>([frameRoom])
let spoken = language.get()

/**
 * Keeps i18next and `<html lang>` in step with the remembered choice. Resolves when the frame's texts in the chosen
 * language are there; rejects when they cannot be fetched.
 */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: spoken,
    fallbackLng: false,
    defaultNS: 'frame',
    keySeparator: false,
    interpolation: { escapeValue: false },
  })
  await speak(spoken)
  language.subscribe(() => {
    const chosen = language.get()
    if (chosen !== spoken) speak(chosen).catch(() => stay(chosen))
  })
}

/** Where a language cannot be fetched the page stays in the one it has, and its switch too. */
function stay(chosen: Language): void {
  if (chosen !== language.get()) return
  language.set(spoken)
  notifications.show({ message: i18next.t('languageFailed'), color: 'red' })
}

/** A view together with its texts in the language that is spoken; rejects when either cannot be fetched. */
export async function withTexts<View>(view: Promise<View>, of: RoomsOf): Promise<View> {
  for (const room of viewRooms[of]) needed.add(room)
  const [loaded] = await Promise.all([view, fetchSpoken()])
  return loaded
}

async function fetchSpoken(): Promise<void> {
  const asked = spoken
  await fetchTexts(asked)
  // The reader may have chosen another one meanwhile.
  if (asked !== spoken) await fetchSpoken()
}

async function speak(chosen: Language): Promise<void> {
  await fetchTexts(chosen)
  // Whoever chose again meanwhile is not answered twice.
  if (chosen !== language.get()) return
  spoken = chosen
  document.documentElement.lang = chosen
  await i18next.changeLanguage(chosen)
}

/** All that is needed in one language, what comes to be needed meanwhile included. */
async function fetchTexts(wanted: Language): Promise<void> {
  const missing = [...needed].filter((room) => !i18next.hasResourceBundle(wanted, room))
  if (missing.length === 0) return
  await Promise.all(
    missing.map(async (room) => {
      const file = await files[`./${room}/${wanted}.ts`]?.()
      i18next.addResourceBundle(wanted, room, file?.[wanted])
    }),
  )
  await fetchTexts(wanted)
}
