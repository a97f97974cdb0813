'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import { CommandForm } from '../command-form'
import { More, Text } from '../fields'
import { useWords } from '../kept'
import { send } from '../send'

type Added = { number: number; characters: number; sentences: number }
type Props = { locale: Locale; messages: Messages['desk']; releaseId: string; number: number; language: string }

/** The corrected text of a release, pasted whole. What was pasted stays on this device until it is added. */
export function NewVersion({ locale, messages, releaseId, number, language }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const [text, setText, forget] = useWords(`version ${releaseId}`, '')
  const add = useMutation({
    mutationFn: () => send<Added>('add-text-version', { releaseId, text, seenNumber: number }),
    onSuccess: (sent) => {
      if (!sent.ok) return
      forget()
      setText('')
      router.refresh()
    },
  })
  return (
    <More title={t('texts.newVersion')} open={text !== '' || add.data !== undefined}>
      <p>{t('texts.newVersionLead')}</p>
      <CommandForm
        t={t}
        command={add}
        labels={{ text: t('release.text') }}
        submit={t('texts.addVersion')}
        done={(added) => <p role="status">{t('texts.versionAdded', added)}</p>}
      >
        <Text id="text" label={t('release.text')} value={text} lines={12} language={language} onChange={setText} />
      </CommandForm>
    </More>
  )
}
