import neo4j from 'neo4j-driver'

const date = String.raw`([+-]\d{5,9}|\d{4})-(\d\d)-(\d\d)`
const time = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?`
const offset = String.raw`(Z|[+-]\d\d:\d\d(?::\d\d)?)`
const forms = {
  date: new RegExp(`^${date}$`),
  time: new RegExp(`^${time}${offset}$`),
  localTime: new RegExp(`^${time}$`),
  localDateTime: new RegExp(`^${date}T${time}$`),
  dateTime: new RegExp(String.raw`^${date}T${time}${offset}?(?:\[([^\]]+)\])?$`),
}

type Clock = [hour: number, minute: number, second: number, nanosecond: number]

/** Each gives undefined for a text that is no such value: also for 30 February, 25 o'clock or an unknown time zone. */
export const parseTemporal = {
  date: (text: string) => {
    const day = dayOf(forms.date.exec(text))
    return day && new neo4j.types.Date(...day)
  },
  localTime: (text: string) => {
    const clock = clockOf(forms.localTime.exec(text)?.slice(1))
    return clock && new neo4j.types.LocalTime(...clock)
  },
  time: (text: string) => {
    const found = forms.time.exec(text)
    const [clock, seconds] = [clockOf(found?.slice(1)), secondsOf(found?.[5])]
    return clock && seconds !== undefined ? new neo4j.types.Time(...clock, seconds) : undefined
  },
  localDateTime: (text: string) => {
    const found = forms.localDateTime.exec(text)
    const [day, clock] = [dayOf(found), clockOf(found?.slice(4))]
    return day && clock && new neo4j.types.LocalDateTime(...day, ...clock)
  },
  dateTime: (text: string) => {
    const found = forms.dateTime.exec(text)
    const [day, clock] = [dayOf(found), clockOf(found?.slice(4))]
    const [seconds, zone] = [secondsOf(found?.[8]), found?.[9]]
    const sure = found?.[8] === undefined ? zone !== undefined : seconds !== undefined
    if (!day || !clock || !sure || !isZone(zone)) return undefined
    return new neo4j.types.DateTime(...day, ...clock, seconds, zone)
  },
}

function dayOf(found: RegExpExecArray | null): [year: number, month: number, day: number] | undefined {
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  // Leap years repeat after 400 years; the language's own dates end long before Neo4j's.
  const same = new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month - 1, day))
  return same.getUTCMonth() === month - 1 && same.getUTCDate() === day ? [year, month, day] : undefined
}

function clockOf(parts: readonly (string | undefined)[] | undefined): Clock | undefined {
  if (!parts) return undefined
  const [hour, minute, second] = [Number(parts[0]), Number(parts[1]), Number(parts[2] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return [hour, minute, second, Number((parts[3] ?? '').padEnd(9, '0'))]
}

function secondsOf(offset: string | undefined): number | undefined {
  if (offset === undefined || offset === 'Z') return offset && 0
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  const all = hours * 3600 + minutes * 60 + seconds
  // The database takes no more.
  if (minutes > 59 || seconds > 59 || all > 18 * 3600) return undefined
  return offset.startsWith('-') ? -all : all
}

function isZone(zone: string | undefined): boolean {
  try {
    return zone === undefined || new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
