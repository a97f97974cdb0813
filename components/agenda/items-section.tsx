import type { ListedItem } from '@/lib/agenda/queries'
import { recordPath } from '@/lib/core/paths'
import { formatMinutes } from '@/lib/i18n/format'
import styles from '../desk/desk.module.css'
import { HistoryLink } from '../history/history-link'
import { SheetForm } from '../meetings/sheet-form'
import type { Reader } from '../reader'
import own from './agenda.module.css'
import { itemValues } from './agenda-sheets'
import { MergeItem, MoveItem } from './item-actions'
import { OutcomeSign } from './outcome-sign'

type Props = {
  reader: Reader
  meetingId: string
  items: ListedItem[]
  /** Items that the adopted version no longer lists. */
  removedIds: string[]
  depths: Map<string, number>
  mayEdit: boolean
}

/** The items of an agenda for work, in order, each with its form, its place and the way to make two of them one. */
export function ItemsSection({ reader, meetingId, items, removedIds, depths, mayEdit }: Props) {
  const { t, locale } = reader
  return (
    <>
      {items.length === 0 ? <p>{t('desk.agenda.items.none')}</p> : null}
      <ol className={own.rows}>
        {items.map((item, index) => {
          const minutes = [
            item.slotMinutes ? t('meeting.slot', { time: formatMinutes(item.slotMinutes, locale) }) : null,
            item.minutesUsed ? t('meeting.used', { time: formatMinutes(item.minutesUsed, locale) }) : null,
          ].filter(Boolean)
          const depth = depths.get(item.id) ?? 1
          return (
            <li
              key={item.id}
              id={`item-${item.id}`}
              className={`${own.item} ${depth > 1 ? (own[`nest${depth - 1}`] ?? '') : ''}`}
            >
              <p>
                {item.symbol ? (
                  <a className="symbol" href={recordPath(locale, 'agenda_item', item.symbol) ?? ''}>
                    {item.symbol}
                  </a>
                ) : null}{' '}
                {item.number} <span lang={item.titleLocale}>{item.title}</span>
              </p>
              <p>
                <OutcomeSign reader={reader} outcome={item.outcome} />
                {minutes.length > 0 ? <span className={styles.state}> · {minutes.join(', ')}</span> : null}
                {' · '}
                <HistoryLink reader={reader} subject="agenda_item" id={item.id} of={item.title} />
              </p>
              {removedIds.includes(item.id) ? <p className={styles.state}>{t('desk.agenda.items.removed')}</p> : null}
              {mayEdit ? (
                <details>
                  <summary>
                    {t('desk.agenda.edit')}
                    <span className="hidden">: {item.title}</span>
                  </summary>
                  <SheetForm
                    sheet="item"
                    command="edit-agenda-item"
                    fixed={{ id: item.id }}
                    initial={itemValues(locale, item)}
                    revision={item.revision}
                    submit={t('desk.agenda.save')}
                  />
                  <MoveItem
                    id={item.id}
                    revision={item.revision}
                    title={item.title}
                    isFirst={index === 0}
                    isLast={index === items.length - 1}
                  />
                  {item.symbol || items.length < 2 ? null : <MergeItem id={item.id} revision={item.revision} />}
                </details>
              ) : null}
            </li>
          )
        })}
      </ol>
      {mayEdit ? (
        <details>
          <summary>{t('desk.agenda.items.add')}</summary>
          <SheetForm
            sheet="item"
            command="add-agenda-item"
            fixed={{ meetingId }}
            initial={itemValues(locale)}
            submit={t('desk.meeting.addItem')}
          />
        </details>
      ) : null}
    </>
  )
}
