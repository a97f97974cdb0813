import { addAgendaItem, editAgendaItem, mergeAgendaItems, moveAgendaItem } from '@/lib/agenda/commands'
import { createText, editText } from '@/lib/agenda/texts/commands'
import { createTopic, editTopic } from '@/lib/agenda/topics/commands'
import { acceptAgenda, editAgendaVersion, previewAgenda } from '@/lib/agenda/versions/commands'
import { currentActor } from '@/lib/auth/next-auth'
import { invite } from '@/lib/auth/people'
import { answer, readJson } from '@/lib/auth/requests'
import { refuse } from '@/lib/core/result'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { discardChanges, restoreDraft, shareEvent, takeBackEvent, withdrawDraft } from '@/lib/events/drafts/commands'
import { mergeEvents, separateEvents } from '@/lib/events/duplicates/commands'
import { recordSource } from '@/lib/releases/sources/commands'
import { approveEvent, publishEvent, publishMeeting, publishRelease, returnEvent } from '@/lib/review/commands'
import { publishReply, recordReply, returnReply, submitReply } from '@/lib/review/replies/commands'
import { retractEvent, retractRelease, retractReply } from '@/lib/review/withdrawal/commands'
import { askToRestoreEvent, restoreEvent } from '@/lib/review/withdrawal/restoring'
import { confirmSuppression, suppress } from '@/lib/review/withdrawal/suppression'
import { addAttendance, editAttendance, removeAttendance } from '@/lib/meetings/attendances/commands'
import { createMeeting, editMeeting } from '@/lib/meetings/commands'
import { addSitting, editSitting, removeSitting } from '@/lib/meetings/sittings/commands'
import { importRelease, linkPassage, unlinkPassage } from '@/lib/releases/commands'
import { publishTopic } from '@/lib/review/agenda/commands'

/** Everything the desk can do, by the name in its address. */
const COMMANDS = {
  'accept-agenda': acceptAgenda,
  'add-agenda-item': addAgendaItem,
  'add-attendance': addAttendance,
  'add-sitting': addSitting,
  'approve-event': approveEvent,
  'ask-to-restore-event': askToRestoreEvent,
  'confirm-suppression': confirmSuppression,
  'create-meeting': createMeeting,
  'discard-changes': discardChanges,
  'import-release': importRelease,
  invite,
  'link-passage': linkPassage,
  'merge-events': mergeEvents,
  'publish-event': publishEvent,
  'publish-meeting': publishMeeting,
  'publish-release': publishRelease,
  'publish-reply': publishReply,
  'record-event': recordEvent,
  'record-reply': recordReply,
  'record-source': recordSource,
  'restore-draft': restoreDraft,
  'restore-event': restoreEvent,
  'retract-event': retractEvent,
  'retract-release': retractRelease,
  'retract-reply': retractReply,
  'create-text': createText,
  'create-topic': createTopic,
  'edit-agenda-item': editAgendaItem,
  'edit-agenda-version': editAgendaVersion,
  'edit-attendance': editAttendance,
  'edit-meeting': editMeeting,
  'edit-sitting': editSitting,
  'edit-text': editText,
  'edit-topic': editTopic,
  'merge-agenda-items': mergeAgendaItems,
  'move-agenda-item': moveAgendaItem,
  'preview-agenda': previewAgenda,
  'publish-topic': publishTopic,
  'remove-attendance': removeAttendance,
  'remove-sitting': removeSitting,
  'return-event': returnEvent,
  'return-reply': returnReply,
  'separate-events': separateEvents,
  'share-event': shareEvent,
  'submit-event': submitEvent,
  'submit-reply': submitReply,
  suppress,
  'take-back-event': takeBackEvent,
  'unlink-passage': unlinkPassage,
  'withdraw-draft': withdrawDraft,
}

/** One command of the desk: who asks, what is asked, one answer. A repeat under the same Idempotency-Key is harmless. */
export async function POST(request: Request, { params }: { params: Promise<{ command: string }> }) {
  const { command: name } = await params
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null
  if (!command) return answer(refuse('not_found'))
  const actor = await currentActor()
  if (!actor) return answer(refuse('not_signed_in'))
  const body = await readJson(request)
  if (!body.ok) return answer(body)
  return answer<unknown>(await command(actor, body.value, request.headers.get('idempotency-key') ?? undefined))
}
