import type { DeskTranslate } from '@/lib/i18n/desk'
import type { RecordedReply } from '@/lib/review/replies/schema'
import { type Choice, Select, Text } from '../desk/fields'

/** What the fields of a reply are called, by their path. */
export function replyLabels(t: DeskTranslate) {
  return {
    participantId: t('openness.reply.who'),
    aboutSymbol: t('openness.reply.about'),
    text: t('openness.reply.text'),
    language: t('openness.reply.language'),
    receivedOn: t('openness.reply.receivedOn'),
    provenance: t('openness.reply.provenance'),
  }
}

type Props = {
  t: DeskTranslate
  participants: Choice[]
  reply: RecordedReply
  onChange: (part: Partial<RecordedReply>) => void
}

/** The fields of a reply: who, to what, in which words, and how its sender was checked. */
export function ReplyFields({ t, participants, reply, onChange }: Props) {
  const labels = replyLabels(t)
  const line = (name: keyof typeof labels, hint: string, lines?: number) => (
    <Text
      id={name}
      label={labels[name]}
      hint={hint}
      value={reply[name]}
      lines={lines}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  return (
    <>
      <Select
        id="participantId"
        label={labels.participantId}
        value={reply.participantId}
        choices={participants}
        empty={t('openness.reply.choose')}
        onChange={(value) => onChange({ participantId: value as RecordedReply['participantId'] })}
      />
      {line('aboutSymbol', t('openness.reply.aboutHint'))}
      {line('text', t('openness.reply.textHint'), 12)}
      {line('language', t('openness.reply.languageHint'))}
      {line('receivedOn', t('openness.reply.receivedOnHint'))}
      {line('provenance', t('openness.reply.provenanceHint'), 3)}
    </>
  )
}
