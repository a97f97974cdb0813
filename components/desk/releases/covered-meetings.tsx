'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Locale } from '@/db/vocabulary'
import { deskTranslator } from '@/lib/i18n/desk'
import type { Messages } from '@/lib/i18n/messages/en'
import type { CoveredMeeting } from '@/lib/releases/meetings/schema'
import { CommandForm } from '../command-form'
import styles from '../desk.module.css'
import { type Choice, More, Select } from '../fields'
import { send } from '../send'

type Role = CoveredMeeting['role']
type Props = {
  locale: Locale
  messages: Messages['desk']
  releaseId: string
  revision: number
  covered: CoveredMeeting[]
  meetings: Choice[]
  roles: (Choice & { value: Role })[]
}

/** The meetings that a release covers, each with its role; adding, changing and removing are saved as one. */
export function CoveredMeetings({ locale, messages, releaseId, revision, covered, meetings, roles }: Props) {
  const t = deskTranslator(locale, messages)
  const router = useRouter()
  const [rows, setRows] = useState(covered)
  const save = useMutation({
    mutationFn: () => send<{ revision: number }>('set-release-meetings', { releaseId, revision, meetings: rows }),
    onSuccess: (sent) => {
      if (sent.ok) router.refresh()
    },
  })
  const change = (next: CoveredMeeting[]) => {
    save.reset()
    setRows(next)
  }
  const nameOf = (id: string) => meetings.find(({ value }) => value === id)?.label ?? id
  return (
    <More title={`${t('covered.title')} (${covered.length})`} open={rows.length === 0 || save.data !== undefined}>
      <p>{t('covered.lead')}</p>
      <CommandForm
        t={t}
        command={save}
        labels={{ meetings: t('covered.title') }}
        submit={t('covered.save')}
        done={() => <p role="status">{t('covered.saved')}</p>}
      >
        {rows.length === 0 ? <p className={styles.hint}>{t('covered.none')}</p> : null}
        {rows.map((row) => (
          <div key={row.meetingId} className={styles.actions}>
            <Select
              id={`role-${row.meetingId}`}
              label={t('covered.role', { meeting: nameOf(row.meetingId) })}
              value={row.role}
              choices={roles}
              onChange={(role) => change(rows.map((one) => (one === row ? { ...one, role: role as Role } : one)))}
            />
            <button
              type="button"
              aria-label={t('covered.remove', { meeting: nameOf(row.meetingId) })}
              onClick={() => change(rows.filter((one) => one !== row))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
        <Select
          id="meetings"
          label={t('covered.add')}
          value=""
          empty={t('covered.choose')}
          choices={meetings.filter(({ value }) => !rows.some(({ meetingId }) => meetingId === value))}
          onChange={(meetingId) => {
            if (meetingId) change([...rows, { meetingId, role: rows.length === 0 ? 'main' : 'context' }])
          }}
        />
      </CommandForm>
    </More>
  )
}
