'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { RecordedReply } from '@/lib/review/replies/schema'
import { CommandForm } from '../desk/command-form'
import type { Choice } from '../desk/fields'
import { useWords } from '../desk/kept'
import { send } from '../desk/send'
import { ReplyFields, replyLabels } from './reply-fields'

type Props = {
  locale: Locale
  messages: Messages['desk']
  participants: Choice[]
  /** A reply to be edited; null for a new one. */
  initial: RecordedReply | null
}

/** A reply as it was received: who, to what, in which words, and how its sender was checked. */
export function ReplyForm({ locale, messages, participants, initial }: Props) {
  const t = deskTranslator(locale, messages)
  const [fresh] = useState(() => initial ?? { ...EMPTY, id: crypto.randomUUID() })
  const [reply, setReply, forget] = useWords(`reply ${initial ? `${initial.id} ${initial.revision}` : 'new'}`, fresh)
  const set = (part: Partial<RecordedReply>) => setReply((before) => ({ ...before, ...part }))
  const save = useMutation({
    mutationFn: () => send<{ id: string }>('record-reply', reply),
    onSuccess: (sent) => {
      if (!sent.ok) return
      forget()
      window.location.assign(`/${locale}/desk/replies/${sent.value.id}`)
    },
  })
  const command = { data: save.data, isPending: save.isPending, mutate: () => save.mutate() }
  return (
    <CommandForm t={t} command={command} labels={replyLabels(t)} submit={t('openness.reply.save')}>
      <ReplyFields {...{ t, participants, reply }} onChange={set} />
    </CommandForm>
  )
}

const EMPTY: Omit<RecordedReply, 'id'> = {
  revision: 0,
  participantId: '' as RecordedReply['participantId'],
  aboutSymbol: '',
  text: '',
  language: '',
  receivedOn: '',
  provenance: '',
}
