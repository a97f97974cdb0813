import { notFound } from 'next/navigation'
import { topicSheet, topicValues } from '@/components/agenda/agenda-sheets'
import { ChangeList } from '@/components/corrections/change-list'
import styles from '@/components/desk/desk.module.css'
import { PublicPlace } from '@/components/desk/public-place'
import { PublishRecord } from '@/components/desk/publish-record'
import { HistoryLink } from '@/components/history/history-link'
import { named } from '@/components/meetings/desk-lists'
import { SheetForm } from '@/components/meetings/sheet-form'
import { Sheets } from '@/components/meetings/sheets'
import type { PageParams } from '@/components/page-locale'
import { readerIn } from '@/components/reader'
import { getTopic, listTopics } from '@/lib/agenda/queries'
import { mayDo } from '@/lib/auth/permissions'
import { deskMessages, translator } from '@/lib/i18n/translate'
import { atDesk } from '../../gate'
import { publishingOf } from '../../publishing'

export default async function DeskTopicPage({ params }: PageParams<{ id: string }>) {
  const { locale, actor } = await atDesk(params)
  const { topic, symbol } = (await getTopic(actor, (await params).id)) ?? notFound()
  const t = translator(locale)
  const others = (await listTopics(actor)).map((one) => one.topic).filter((one) => one.id !== topic.id)
  const isPublic = topic.state === 'published'
  const isGone = topic.state === 'retracted' || topic.state === 'suppressed'
  const publishing = await publishingOf(actor, locale, 'topic', topic)
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
        <PublicPlace
          locale={locale}
          kind="topic"
          state={topic.state}
          symbol={symbol}
          mayTakeBack={mayDo(actor, 'event.retract')}
          notPublic={t('desk.agenda.topic.notPublic')}
          publicPage={t('desk.agenda.topic.publicPage')}
        />
        {' · '}
        <HistoryLink reader={{ t, locale }} subject="topic" id={topic.id} />
      </p>
      {mayDo(actor, 'topic.publish') && !isGone ? (
        <PublishRecord {...publishing.props} label={t('desk.agenda.topic.publish')}>
          <ChangeList reader={readerIn(locale, publishing.names)} changes={publishing.changes} />
        </PublishRecord>
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
