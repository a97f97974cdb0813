import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStarterFiles } from '@/db/seed/files'
import { participantRows } from '@/db/seed/participants'
import type { Locale } from '@/db/vocabulary'
import type { SuggestedActor } from './actors'
import { incidentsIn } from './incidents'
import { gazetteerOf, mentionsIn } from './mentions'

const { names } = participantRows(readStarterFiles(), { authorId: 'starter', lastEditorId: 'starter' })
const gazetteer = gazetteerOf(
  names.map(({ participantId, locale, name, kind }) => ({ id: participantId, locale, name, kind })),
)
const speakers = { publisherId: 'kpcsc', coalitionId: 'kpcsc' }

const who = (actor: SuggestedActor) =>
  'participantId' in actor ? actor.participantId : 'group' in actor ? `“${actor.group}”` : `the ${actor.office}`

function told(locale: Locale, sentence: string): string[] {
  return incidentsIn(sentence, mentionsIn(sentence, gazetteer), { locale, speakers }).map((incident) =>
    [
      incident.kind,
      incident.scope === 'pattern' ? 'pattern' : '',
      incident.actors.map((actor) => `${actor.role} ${who(actor)}`).join(', '),
      incident.clock ?? '',
      incident.durationMinutes ? `${incident.durationMinutes} min` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  )
}

/** A sentence and what it tells; an empty list where it tells of nothing that happened, or of nobody. */
const CASES: [Locale, string, string[]][] = [
  ['en', 'The Northern delegations met, and China walked out of the room at 2am.', ['walkout · leaving china · 02:00']],
  ['en', 'The Chinese delegation left the closing session.', ['walkout · leaving china']],
  ['en', 'Canada and Norway blocked consensus.', ['consensus_blocked · obstructing canada, obstructing norway']],
  [
    'en',
    'Consensus was blocked by Canada, Norway and Mali.',
    ['consensus_blocked · obstructing canada, obstructing norway, obstructing mali'],
  ],
  ['en', 'Consensus was blocked.', ['consensus_blocked']],
  ['en', 'Norway did not block consensus.', []],
  ['en', 'Norway threatened to walk out of the room.', []],
  ['en', 'No delegation walked out.', []],
  [
    'en',
    'A proposal by the Russian Chair was blocked by a small group of Participants.',
    ['text_tabled · proposer the chair', 'consensus_blocked · obstructing “a small group of Participants”'],
  ],
  ['en', 'Under the chairmanship of Canada, the communiqué was adopted in Norway.', ['communique_adopted']],
  [
    'en',
    'For years the same countries have been blocking decision-making.',
    ['consensus_blocked · pattern · obstructing “the same countries”'],
  ],
  ['en', 'Norway regretted that the text was blocked.', ['consensus_blocked']],
  ['en', 'Norway asked for the floor and the Chair interrupted the speaker.', ['interruption · obstructing the chair']],
  [
    'en',
    'The Coalition did not get the opportunity to deliver its closing remarks.',
    ['statement_undelivered · affected kpcsc'],
  ],
  ['fr', 'La délégation chinoise a quitté la salle à 2 heures du matin.', ['walkout · leaving china · 02:00']],
  [
    'fr',
    'Le consensus a été bloqué par le Canada et la Norvège.',
    ['consensus_blocked · obstructing canada, obstructing norway'],
  ],
  ['fr', 'La Norvège n’a pas quitté la salle.', []],
  ['fr', 'Sous la présidence de la Russie, le point a été retiré de l’ordre du jour.', ['item_removed']],
  [
    'fr',
    'Un petit groupe de pays a bloqué l’adoption du texte.',
    ['consensus_blocked · obstructing “Un petit groupe de pays”'],
  ],
  ['pt', 'A delegação angolana abandonou a sala às 2h da manhã.', ['walkout · leaving angola · 02:00']],
  [
    'pt',
    'O consenso foi bloqueado pela Noruega e pelo Canadá.',
    ['consensus_blocked · obstructing norway, obstructing canada'],
  ],
  ['pt', 'A Noruega não abandonou a sala.', []],
  ['fr', 'La Chine a quitté la séance de clôture à 2 heures du matin.', ['walkout · leaving china · 02:00']],
  ['pt', 'A China abandonou a sessão de encerramento às 2h.', ['walkout · leaving china · 02:00']],
  [
    'pt',
    'Há anos que os mesmos países bloqueiam o processo.',
    ['consensus_blocked · pattern · obstructing “os mesmos países”'],
  ],
]

for (const [locale, sentence, expected] of CASES)
  test(`what is told in ${locale}: ${sentence}`, () => assert.deepEqual(told(locale, sentence), expected))
