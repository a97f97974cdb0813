import { withoutContacts } from '@/lib/releases/contacts'

/** Fields of documents that hold what people typed. Positions count in `normalised`, which is masked on its own. */
const TYPED = new Set([
  'title',
  'publisher',
  'text',
  'outcome',
  'notes',
  'note',
  'sessionLabel',
  'label',
  'conflictNote',
  'durationNote',
  'venue',
  'description',
  'remit',
  'formatReason',
  'reason',
  'reasonNotDelivered',
  'wording',
  'speaker',
  'certainty',
  'textTitle',
])

/** A document without contact details in any typed field, whatever its depth: the last door before something is public. */
export function withoutContactDetails<T>(value: T, isTyped = false): T {
  if (typeof value === 'string') return (isTyped ? withoutContacts(value) : value) as T
  if (Array.isArray(value)) return value.map((one) => withoutContactDetails(one, isTyped)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    withoutContactDetails(inner, TYPED.has(key) || key === 'details'),
  ])
  return Object.fromEntries(entries) as T
}
