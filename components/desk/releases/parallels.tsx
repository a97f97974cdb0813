'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import { languageName } from '@/lib/i18n/format'
import type { Messages } from '@/lib/i18n/messages/en'
import type { Parallel } from '@/lib/releases/alignment/queries'
import { withRange } from '@/lib/releases/marking'
import styles from '../desk.module.css'
import { More } from '../fields'
import { PickMany } from '../pick-many'
import { ProblemSummary } from '../problem-summary'
import { send } from '../send'

type Span = { start: number; end: number }
type Props = {
  locale: Locale
  messages: Messages['desk']
  versionId: string
  language: string
  text: string
  sentences: (Span & { id: string })[]
  parallels: (Parallel & { about: string })[]
}

/**
 * What events rest on in another language version, each with where the same words stand here: confirmed, proposed, or to
 * be chosen sentence by sentence.
 */
export function Parallels({ locale, messages, versionId, language, text, sentences, parallels }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const onSuccess = (sent: { ok: boolean }) => {
    if (sent.ok) router.refresh()
  }
  const confirm = useMutation({
    mutationFn: (given: { claimId: string; ranges: Span[] }) => send('link-parallel-passage', { ...given, versionId }),
    onSuccess,
  })
  const take = useMutation({
    mutationFn: (given: { claimId: string; passageId: string }) => send('unlink-parallel-passage', given),
    onSuccess,
  })
  if (parallels.length === 0) return null
  const problem = [confirm.data, take.data].find((sent) => sent && !sent.ok)
  const isBusy = confirm.isPending || take.isPending
  return (
    <section aria-labelledby="parallels">
      <h2 id="parallels">{t('alignment.title')}</h2>
      <p>{t('alignment.lead')}</p>
      <ProblemSummary t={t} problem={problem && !problem.ok ? problem.problem : null} />
      <p role="status">{confirm.data?.ok ? t('alignment.confirmed') : take.data?.ok ? t('alignment.taken') : null}</p>
      <ul>
        {parallels.map(({ claimId, eventId, about, language: other, exact, confirmed, proposed }) => (
          <li key={claimId} className={styles.part}>
            <p>
              <a href={`/${locale}/desk/events/${eventId}`}>{about}</a>
            </p>
            <dl className={styles.changes}>
              <dt>{t('alignment.there', { language: languageName(other, locale) })}</dt>
              <dd lang={other}>{exact}</dd>
              <dt>{t(confirmed ? 'alignment.here' : 'alignment.proposed')}</dt>
              {(confirmed ?? proposed) ? (
                <dd lang={language}>{(confirmed ?? proposed)?.exact}</dd>
              ) : (
                <dd className={styles.hint}>{t('alignment.none')}</dd>
              )}
            </dl>
            <div className={styles.actions}>
              {confirmed ? (
                <button
                  type="button"
                  disabled={isBusy}
                  onClick={() => take.mutate({ claimId, passageId: confirmed.passageId })}
                >
                  {t('alignment.take')}
                </button>
              ) : proposed ? (
                <button
                  type="button"
                  className={styles.primary}
                  disabled={isBusy}
                  onClick={() => confirm.mutate({ claimId, ranges: proposed.ranges })}
                >
                  {t('alignment.confirm')}
                </button>
              ) : null}
            </div>
            <OtherWords
              id={claimId}
              {...{ t, text, sentences, isBusy }}
              onConfirm={(ranges) => confirm.mutate({ claimId, ranges })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type OtherProps = Pick<Props, 'text' | 'sentences'> & {
  t: ReturnType<typeof deskTranslator>
  id: string
  isBusy: boolean
  onConfirm: (ranges: Span[]) => void
}

function OtherWords({ t, id, text, sentences, isBusy, onConfirm }: OtherProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const picked = sentences.filter((one) => chosen.includes(one.id))
  const ranges = picked.reduce<Span[]>((all, { start, end }) => withRange(all, { start, end }), [])
  return (
    <More title={t('alignment.choose')}>
      <PickMany
        id={`parallel-${id}`}
        label={t('alignment.sentences')}
        empty={t('alignment.add')}
        remove={t('alignment.remove')}
        choices={sentences.map(({ id: value, start, end }, index) => ({
          value,
          label: `${index + 1}. ${text.slice(start, end)}`,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <button type="button" disabled={isBusy || ranges.length === 0} onClick={() => onConfirm(ranges)}>
        {t('alignment.confirmChosen')}
      </button>
    </More>
  )
}
