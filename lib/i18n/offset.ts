import { Temporal } from 'temporal-polyfill'

/** How far a zone lies from UTC at an instant: "UTC+2". */
export function formatOffset(instant: string, timeZone: string): string {
  const offset = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).offset
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '\u2212' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}
