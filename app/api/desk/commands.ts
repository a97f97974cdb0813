import { addAgendaItem } from '@/lib/agenda/commands'
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
import { addSitting, createMeeting } from '@/lib/meetings/commands'
import { importRelease, linkPassage, unlinkPassage } from '@/lib/releases/commands'
import { approveEvent, publishMeeting, publishRelease, returnEvent } from '@/lib/review/commands'

/** Everything the desk can do, by the name in its address. Each command carries the permission that it asks for. */
export const COMMANDS = {
  'add-agenda-item': addAgendaItem,
  'add-passkey': addPasskey,
  'add-sitting': addSitting,
  'approve-event': approveEvent,
  'ask-factor-reset': askFactorReset,
  'begin-authenticator': beginAuthenticator,
  'begin-passkey': beginPasskey,
  'change-password': changePassword,
  'change-roles': changeRoles,
  'change-settings': changeSettings,
  'confirm-authenticator': confirmAuthenticator,
  'confirm-factor-reset': confirmFactorReset,
  'create-meeting': createMeeting,
  'disable-person': disablePerson,
  'enable-person': enablePerson,
  'end-other-sessions': endOtherSessions,
  'end-session': endOwnSession,
  'end-sessions-of': endSessionsOfPerson,
  'import-release': importRelease,
  invite,
  'link-passage': linkPassage,
  'make-password-link': makePasswordLink,
  'publish-meeting': publishMeeting,
  'publish-release': publishRelease,
  'record-event': recordEvent,
  'remove-authenticator': removeAuthenticator,
  'remove-passkey': removePasskey,
  'renew-recovery-codes': renewRecoveryCodes,
  'return-event': returnEvent,
  'submit-event': submitEvent,
  'unlink-passage': unlinkPassage,
}
