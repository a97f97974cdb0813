'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { deskTranslator } from '@/lib/i18n/desk'
import type { RecordedReply } from '@/lib/review/replies/schema'
import type { Choice } from '../desk/fields'
import { deviceFor } from '../desk/keeping/device'
import { KeptForm } from '../desk/keeping/kept-form'
import { useKeeper } from '../desk/keeping/use-keeper'
import { useRefresh } from '../desk/keeping/use-refresh'
import { send } from '../desk/send'
import { bothInReply, REPLY_DRAFTING, savedWhole } from './reply-drafting'
import { ReplyFields, replyLabels } from './reply-fields'
import { ReplySteps, type Steps } from './reply-steps'

type Props = Omit<Steps, 'id' | 'revision' | 'state'> & { participants: Choice[]; recorded: RecordedReply }

/** The draft of a reply, edited in place: it saves itself, and is handed in once everything typed is on the server. */
export function ReplyDraft({ participants, recorded, ...steps }: Props) {
  const { locale, messages } = steps
  const t = deskTranslator(locale, messages)
  const [isTouched, setTouched] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const { id, revision } = recorded
  const keeper = useKeeper<RecordedReply>({
    initial: recorded,
    drafting: REPLY_DRAFTING,
    device: deviceFor(`kp-reply-${id}`),
    send: (reply) => send<{ revision: number }>('record-reply', reply),
    onTakenUp: () => setTouched(true),
  })
  const { draft, where } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page tells a record anew with its revision
  useEffect(() => keeper.follow(recorded), [keeper, revision])
  const refresh = useRefresh(revision)
  const saveNow = async () => {
    const sent = await keeper.save()
    if (sent.ok) refresh(sent.value.revision)
  }
  const press = () => {
    setTouched(true)
    setPressed(true)
    void saveNow()
  }
  const labels = replyLabels(t)
  const problem = isPressed && where.at === 'refused' ? where.problem : null
  return (
    <>
      <KeptForm
        {...{ t, keeper, labels, problem }}
        told={isTouched ? where : null}
        isEdited={isTouched}
        tell={(value, path) =>
          participants.find((one) => path === 'participantId' && one.value === value)?.label ?? String(value ?? '')
        }
        both={bothInReply}
        submit={t('openness.reply.save')}
        onPress={press}
        onSave={saveNow}
      >
        <ReplyFields
          {...{ t, participants, reply: draft }}
          onChange={(part) => {
            setTouched(true)
            setPressed(false)
            keeper.change({ ...keeper.snapshot().draft, ...part })
          }}
        />
      </KeptForm>
      <ReplySteps {...steps} id={id} revision={draft.revision} state="draft" saveFirst={() => savedWhole(keeper)} />
    </>
  )
}
