'use client'

import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { RecordedSource } from '@/lib/releases/sources/schema'
import { deviceFor } from '../keeping/device'
import { KeptForm } from '../keeping/kept-form'
import { useKeeper } from '../keeping/use-keeper'
import { useRefresh } from '../keeping/use-refresh'
import { send } from '../send'
import {
  bothInSource,
  followSource,
  saveWithChoices,
  type SourceDraft,
  sourceDraft,
  sourceDrafting,
  tellSource,
  waitsForButton,
} from './source-drafting'
import {
  type KnownSource,
  SourceFacts,
  type SourceOptions,
  sentSource,
  sourceLabels,
  type TypedSource,
} from './source-facts'

type Props = {
  locale: Locale
  messages: Messages['desk']
  options: SourceOptions
  recorded: RecordedSource
  known: KnownSource[]
  isCounted: boolean
}

/**
 * A source as it stands, edited in place: its facts save themselves and are joined with what others saved. Who may see it
 * and with which it counts wait on this device for the button.
 */
export function SourceEdit({ locale, messages, options, recorded, known, isCounted }: Props) {
  const t = deskTranslator(locale, messages)
  const [isTouched, setTouched] = useState(false)
  const { id, revision } = recorded
  const drafting = sourceDrafting(options)
  const sendSource = (revision: number, values: TypedSource) =>
    send<{ revision: number }>('record-source', { id, revision, ...sentSource(values, options) })
  const keeper = useKeeper<SourceDraft>({
    initial: sourceDraft(recorded, options),
    drafting,
    device: deviceFor(`kp-source-${id}`),
    send: ({ revision, values }) => sendSource(revision, values),
    onTakenUp: () => setTouched(true),
  })
  const { draft, where } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page tells a record anew with its revision
  useEffect(() => {
    followSource(keeper, drafting, sourceDraft(recorded, options))
  }, [keeper, revision])
  const refresh = useRefresh(revision)
  const saveNow = async () => {
    const sent = await keeper.save()
    if (sent.ok) refresh(sent.value.revision)
  }

  const saving = useMutation({
    mutationFn: () => saveWithChoices(keeper, drafting, ({ revision, values }) => sendSource(revision, values)),
    onSuccess: (sent) => {
      if (sent.ok) refresh(sent.value.revision)
    },
  })
  const press = () => {
    setTouched(true)
    saving.mutate()
  }
  const change = (part: Partial<TypedSource>) => {
    setTouched(true)
    saving.reset()
    const { draft } = keeper.snapshot()
    keeper.change({ ...draft, values: { ...draft.values, ...part } })
  }
  const labels = sourceLabels(t)
  const problem = saving.data && !saving.data.ok && where.at !== 'conflict' ? saving.data.problem : null
  const isWaiting = ['saved', 'held_back'].includes(where.at) && waitsForButton(draft)
  return (
    <KeptForm
      {...{ t, keeper, labels, problem }}
      told={isTouched ? (isWaiting ? { at: 'on_device' } : where) : null}
      isEdited={isTouched}
      tell={tellSource(options)}
      both={bothInSource}
      submit={t('agenda.save')}
      isPending={saving.isPending}
      onPress={press}
      onSave={saveNow}
    >
      <SourceFacts {...{ t, options, given: draft.values, known, isCounted }} onChange={change} />
    </KeptForm>
  )
}
