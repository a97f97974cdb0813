import { formatList } from '@/lib/i18n/format'
import type { PublicGroup } from '@/lib/publication/schema'
import type { Reader } from '../reader'
import { Quote } from '../ui/quote'
import { groupSize } from '@/lib/i18n/group-size'

/** A described group in the words of its source, with known members; never expanded. */
export function GroupName({ reader, group }: { reader: Reader; group: PublicGroup }) {
  const { t, locale } = reader
  const size = groupSize(t, group)
  return (
    <>
      <Quote language={group.language} locale={locale}>
        {group.label}
      </Quote>
      {size ? ` (${size})` : null}
      {group.memberIds.length > 0
        ? ` · ${t('event.groupMembers', {
            list: formatList(
              group.memberIds.map((id) => reader.label('participant', id)),
              locale,
            ),
          })}`
        : null}
      {group.sameAs ? ` · ${t('judged.sameAs', { label: group.sameAs })}` : null}
      {group.subsetOf ? ` · ${t('judged.subsetOf', { label: group.subsetOf })}` : null}
    </>
  )
}
