import { addAgendaItem, editAgendaItem, mergeAgendaItems, moveAgendaItem } from '@/lib/agenda/commands'
import { createText, editText } from '@/lib/agenda/texts/commands'
import { createTopic, editTopic } from '@/lib/agenda/topics/commands'
import { acceptAgenda, editAgendaVersion, previewAgenda } from '@/lib/agenda/versions/commands'
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
  renewRecoveryCodes,
} from '@/lib/auth/authenticator'
import { askFactorReset, confirmFactorReset } from '@/lib/auth/factor-reset'
import { changePassword, changeSettings } from '@/lib/auth/own-account'
import { endOtherSessions, endOwnSession } from '@/lib/auth/own-sessions'
import { addPasskey, beginPasskey, removePasskey } from '@/lib/auth/passkeys'
import {
  changeRoles,
  disablePerson,
  enablePerson,
  endSessionsOfPerson,
  invite,
  makePasswordLink,
} from '@/lib/auth/people'
import { recordEvent, submitEvent } from '@/lib/events/commands'
import { discardChanges, restoreDraft, shareEvent, takeBackEvent, withdrawDraft } from '@/lib/events/drafts/commands'
import { mergeEvents, separateEvents } from '@/lib/events/duplicates/commands'
import { recordSource } from '@/lib/releases/sources/commands'
import {
  classifySentence,
  cutSentence,
  joinSentence,
  setSentenceAside,
  takeSentenceUp,
} from '@/lib/releases/accounting/commands'
import { recordFromSentence } from '@/lib/releases/accounting/recording'
import { linkParallelPassage, unlinkParallelPassage } from '@/lib/releases/alignment/commands'
import { addTextVersion, movePassage } from '@/lib/releases/versions/commands'
import { checkDraft } from '@/lib/review/checking/commands'
import { approveEvent, publishEvent, publishMeeting, publishRelease, returnEvent } from '@/lib/review/commands'
import { publishReply, recordReply, returnReply, submitReply } from '@/lib/review/replies/commands'
import {
  retractEvent,
  retractMeeting,
  retractRelease,
  retractReply,
  retractTopic,
} from '@/lib/review/withdrawal/commands'
import { askToRestore, restore } from '@/lib/review/withdrawal/restoring'
import { confirmSuppression, suppress } from '@/lib/review/withdrawal/suppression'
import { addAttendance, editAttendance, removeAttendance } from '@/lib/meetings/attendances/commands'
import { createMeeting, editMeeting } from '@/lib/meetings/commands'
import { addSitting, editSitting, removeSitting } from '@/lib/meetings/sittings/commands'
import { importRelease, linkPassage, unlinkPassage } from '@/lib/releases/commands'
import { setReleaseMeetings } from '@/lib/releases/meetings/commands'
import { publishTopic } from '@/lib/review/agenda/commands'
import { issueEdition } from '@/lib/summaries/editions/commands'

/** Everything the desk can do, by the name in its address. Each command carries the permission that it asks for. */
export const COMMANDS = {
  'accept-agenda': acceptAgenda,
  'add-agenda-item': addAgendaItem,
  'add-attendance': addAttendance,
  'add-passkey': addPasskey,
  'add-sitting': addSitting,
  'add-text-version': addTextVersion,
  'approve-event': approveEvent,
  'ask-factor-reset': askFactorReset,
  'ask-to-restore': askToRestore,
  'begin-authenticator': beginAuthenticator,
  'begin-passkey': beginPasskey,
  'change-password': changePassword,
  'change-roles': changeRoles,
  'change-settings': changeSettings,
  'check-draft': checkDraft,
  'classify-sentence': classifySentence,
  'confirm-authenticator': confirmAuthenticator,
  'confirm-factor-reset': confirmFactorReset,
  'confirm-suppression': confirmSuppression,
  'create-meeting': createMeeting,
  'create-text': createText,
  'create-topic': createTopic,
  'cut-sentence': cutSentence,
  'disable-person': disablePerson,
  'discard-changes': discardChanges,
  'edit-agenda-item': editAgendaItem,
  'edit-agenda-version': editAgendaVersion,
  'edit-attendance': editAttendance,
  'edit-meeting': editMeeting,
  'edit-sitting': editSitting,
  'edit-text': editText,
  'edit-topic': editTopic,
  'enable-person': enablePerson,
  'end-other-sessions': endOtherSessions,
  'end-session': endOwnSession,
  'end-sessions-of': endSessionsOfPerson,
  'import-release': importRelease,
  invite,
  'issue-edition': issueEdition,
  'join-sentence': joinSentence,
  'link-parallel-passage': linkParallelPassage,
  'link-passage': linkPassage,
  'make-password-link': makePasswordLink,
  'merge-agenda-items': mergeAgendaItems,
  'merge-events': mergeEvents,
  'move-agenda-item': moveAgendaItem,
  'move-passage': movePassage,
  'preview-agenda': previewAgenda,
  'publish-event': publishEvent,
  'publish-meeting': publishMeeting,
  'publish-release': publishRelease,
  'publish-reply': publishReply,
  'publish-topic': publishTopic,
  'record-event': recordEvent,
  'record-from-sentence': recordFromSentence,
  'record-reply': recordReply,
  'record-source': recordSource,
  'remove-attendance': removeAttendance,
  'remove-authenticator': removeAuthenticator,
  'remove-passkey': removePasskey,
  'remove-sitting': removeSitting,
  'renew-recovery-codes': renewRecoveryCodes,
  'restore-draft': restoreDraft,
  restore,
  'retract-event': retractEvent,
  'retract-meeting': retractMeeting,
  'retract-release': retractRelease,
  'retract-reply': retractReply,
  'retract-topic': retractTopic,
  'return-event': returnEvent,
  'return-reply': returnReply,
  'separate-events': separateEvents,
  'set-release-meetings': setReleaseMeetings,
  'set-sentence-aside': setSentenceAside,
  'share-event': shareEvent,
  'submit-event': submitEvent,
  'submit-reply': submitReply,
  suppress,
  'take-back-event': takeBackEvent,
  'take-sentence-up': takeSentenceUp,
  'unlink-parallel-passage': unlinkParallelPassage,
  'unlink-passage': unlinkPassage,
  'withdraw-draft': withdrawDraft,
}
