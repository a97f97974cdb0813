'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { Intake } from '@/lib/releases/intake/commands'
import type { KeptFile } from '@/lib/releases/schema'
import { CommandForm } from '../command-form'
import styles from '../desk.module.css'
import { More, Text } from '../fields'
import { useWords } from '../kept'
import { send } from '../send'
import { FileField } from './intake/file-field'

type Added = { number: number; characters: number; sentences: number }
type Props = { locale: Locale; messages: Messages['desk']; releaseId: string; number: number; language: string }
/** The file that was read, and the words that stood in the form before it. */
type Origin = { file: KeptFile | null; before: string }

const PASTED: Origin = { file: null, before: '' }

/** The corrected text of a release, by file or pasted whole. It stays on this device until it is added. */
export function NewVersion({ locale, messages, releaseId, number, language }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const [text, setText, forgetText] = useWords(`version ${releaseId}`, '')
  const [{ file, before }, setOrigin, forgetOrigin] = useWords(`file of version ${releaseId}`, PASTED)
  const add = useMutation({
    mutationFn: () => send<Added>('add-text-version', { releaseId, text, file, seenNumber: number }),
    onSuccess: (sent) => {
      if (!sent.ok) return
      setText('')
      setOrigin(PASTED)
      forgetText()
      forgetOrigin()
      router.refresh()
    },
  })
  const take = (intake: Intake) => {
    // A text that is here already is no new version; the form says where it is.
    if (intake.known) return
    setOrigin({ file: intake.file, before: file ? before : text })
    setText(intake.text)
  }
  return (
    <More title={t('texts.newVersion')} open={text !== '' || add.data !== undefined}>
      <p>{t('texts.newVersionLead')}</p>
      <CommandForm
        t={t}
        command={add}
        labels={{ text: t('release.text'), file: t('intake.file') }}
        submit={t('texts.addVersion')}
        done={(added) => <p role="status">{t('texts.versionAdded', added)}</p>}
      >
        <FileField locale={locale} t={t} next={t('texts.versionRead')} onRead={take} />
        <Text id="text" label={t('release.text')} value={text} lines={12} language={language} onChange={setText} />
        {file ? (
          <div className={styles.actions}>
            {before ? (
              <button
                type="button"
                onClick={() => {
                  setText(before)
                  setOrigin(PASTED)
                }}
              >
                {t('intake.putBack')}
              </button>
            ) : null}
            <button type="button" onClick={() => setOrigin(PASTED)}>
              {t('intake.forget')}
            </button>
          </div>
        ) : null}
      </CommandForm>
    </More>
  )
}
