import { notFound } from 'next/navigation'
import { topicSheet, topicValues } from '@/components/agenda/agenda-sheets'
import { PublishTopic } from '@/components/agenda/publish-topic'
import styles from '@/components/desk/desk.module.css'
import { HistoryLink } from '@/components/history/history-link'
import { named } from '@/components/meetings/desk-lists'
import { SheetForm } from '@/components/meetings/sheet-form'
import { Sheets } from '@/components/meetings/sheets'
import type { PageParams } from '@/components/page-locale'
import { getTopic, listTopics } from '@/lib/agenda/queries'
import { mayDo } from '@/lib/auth/permissions'
import { recordPath } from '@/lib/core/paths'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { atDesk } from '../../gate'

export default async function DeskTopicPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { topic, symbol } = (await getTopic(actor, (await params).id)) ?? notFound()
  const t = translator(locale)
  const others = (await listTopics(actor)).map((one) => one.topic).filter((one) => one.id !== topic.id)
  const isPublic = topic.state === 'published'
  const mayEdit = mayDo(actor, 'topic.edit')
  return (
    <Sheets
      locale={locale}
      messages={deskMessages(locale)}
      lists={{ topics: named(locale, others) }}
      days={[]}
      sheets={{ topic: topicSheet(locale, false) }}
    >
      <p className="eyebrow">
        <a href={`/${locale}/desk/topics`}>{t('desk.agenda.topic.back')}</a>
      </p>
      <h1>{topic.names[locale]}</h1>
      <p className={styles.state}>
        {isPublic && symbol ? (
          <a href={recordPath(locale, 'topic', symbol) ?? ''}>
            {t('desk.agenda.topic.publicPage')} {symbol}
          </a>
        ) : (
          t('desk.agenda.topic.notPublic')
        )}
        {' · '}
        <HistoryLink reader={{ t, locale }} subject="topic" id={topic.id} />
      </p>
      {mayDo(actor, 'topic.publish') ? (
        <PublishTopic
          id={topic.id}
          label={isPublic ? t('desk.agenda.topic.publishChanges') : t('desk.agenda.topic.publish')}
        />
      ) : null}
      {isPublic && mayEdit ? <p className={styles.state}>{t('desk.agenda.pendingPublic')}</p> : null}
      {mayEdit ? (
        <SheetForm
          sheet="topic"
          command="edit-topic"
          fixed={{ id: topic.id }}
          initial={topicValues(topic)}
          revision={topic.revision}
          submit={t('desk.agenda.save')}
        />
      ) : (
        <p lang="en">{topic.description}</p>
      )}
    </Sheets>
  )
}
