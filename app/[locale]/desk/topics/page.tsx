import own from '@/components/agenda/agenda.module.css'
import { topicSheet, topicValues } from '@/components/agenda/agenda-sheets'
import { named } from '@/components/meetings/desk-lists'
import { SheetForm } from '@/components/meetings/sheet-form'
import { Sheets } from '@/components/meetings/sheets'
import type { PageParams } from '@/components/page-locale'
import { listTopics } from '@/lib/agenda/queries'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { vocabulary } from '@/lib/i18n/vocabulary'
import { atDesk } from '../gate'

export default async function DeskTopicsPage({ params }: PageParams) {
  const { locale, actor } = await atDesk(params)
  const t = translator(locale)
  const { recordState } = vocabulary(locale)
  const topics = await listTopics(actor)
  const lists = {
    topics: named(
      locale,
      topics.map(({ topic }) => topic),
    ),
  }
  const collator = new Intl.Collator(locale)
  return (
    <Sheets
      locale={locale}
      messages={deskMessages(locale)}
      lists={lists}
      days={[]}
      sheets={{ topic: topicSheet(locale, true) }}
    >
      <h1>{t('desk.agenda.topic.title')}</h1>
      <p>{t('desk.agenda.topic.lead')}</p>
      {mayDo(actor, 'topic.edit') ? (
        <section className={own.section}>
          <details>
            <summary>{t('desk.agenda.topic.add')}</summary>
            <SheetForm
              sheet="topic"
              command="create-topic"
              fixed={{}}
              initial={topicValues()}
              submit={t('desk.agenda.add')}
              goTo={`/${locale}/desk/topics`}
            />
          </details>
        </section>
      ) : null}
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('desk.agenda.topic.title')}</th>
              <th scope="col">{t('desk.meeting.agenda')}</th>
              <th scope="col">{t('desk.agenda.texts.state')}</th>
            </tr>
          </thead>
          <tbody>
            {topics
              .sort((a, b) => collator.compare(a.topic.names[locale], b.topic.names[locale]))
              .map(({ topic, items }) => (
                <tr key={topic.id}>
                  <td>
                    <a href={`/${locale}/desk/topics/${topic.id}`}>{topic.names[locale]}</a>
                  </td>
                  <td>{items}</td>
                  <td>{recordState[topic.state]}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Sheets>
  )
}
