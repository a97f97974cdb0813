import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '@/db/vocabulary'
import { incidentsIn } from './incidents'
import { mentionsIn } from './mentions'
import { starterKnowledge } from './samples/all'

const { gazetteer } = starterKnowledge()
const speakers = { publisherId: 'kpcsc', coalitionId: 'kpcsc' }

function told(locale: Locale, sentence: string): string[] {
  return incidentsIn(sentence, mentionsIn(sentence, gazetteer), { locale, speakers }).map(({ kind, actors }) =>
    [
      kind,
      ...actors.map((one) =>
        [one.role, 'participantId' in one ? one.participantId : 'group' in one ? `“${one.group}”` : one.office].join(
          ' ',
        ),
      ),
    ].join(' · '),
  )
}

/** Sentences, each by a class of wording, with what they tell and of whom. */
const CASES: Record<Locale, [string, string[]][]> = {
  en: [
    [
      'Japan’s ambassador, visibly annoyed, cut the Coalition’s representative off.',
      ['interruption · obstructing japan · target kpcsc'],
    ],
    [
      'The draft decision was rejected by Belarus, Mali and a handful of other Participants.',
      ['objection · opponent belarus · opponent mali · opponent “a handful of other Participants”'],
    ],
    [
      'India and South Africa walked out at 3 a.m., followed by Armenia.',
      ['walkout · leaving india · leaving south-africa · leaving armenia'],
    ],
    [
      'Liberia requested a right of reply, which was refused by the Chair.',
      ['right_of_reply_requested · responder liberia', 'right_of_reply_refused · responder liberia'],
    ],
    [
      'The item on artisanal mining was dropped from the agenda at the request of Zimbabwe.',
      ['item_removed · obstructing zimbabwe'],
    ],
    [
      'Speaking after the vote, Canada deplored that Russia had vetoed the declaration.',
      ['consensus_blocked · obstructing russia'],
    ],
    ['Consensus is being blocked by Russia, Canada said.', ['consensus_blocked · obstructing russia']],
    ['Australia blamed Brazil for blocking consensus.', ['accusation · initiator australia · target brazil']],
    [
      'Sierra Leone, whose delegation had left the room, returned to the table at midnight.',
      ['walkout · leaving sierra-leone', 'return · leaving sierra-leone'],
    ],
    [
      'The host, Botswana, regretted that two Participants had blocked the text.',
      ['consensus_blocked · obstructing “two Participants”'],
    ],
    ['China did not respond, and the item was removed from the agenda.', ['item_removed']],
    ['Botswana denied that it had blocked the decision.', []],
    ['Had Norway not objected, the text would have been adopted.', []],
    ['Neither Russia nor China blocked the text.', []],
    ['Contrary to rumours, Guinea never left the room.', []],
    ['The Working Group chaired by Angola met twice.', []],
    [
      'China blocked the text proposed by Canada.',
      ['consensus_blocked · obstructing china', 'text_tabled · proposer canada'],
    ],
    ['Nor is it correct to say that Angola sank the candidacy of Ghana.', []],
    ['Canada asked that the item be placed on the agenda and not removed.', []],
    ['Norway’s candidacy was blocked by Mali.', ['candidate_blocked · obstructing mali · affected norway']],
    [
      'Three delegations blocked the text, which had the support of others, including Canada and Japan.',
      ['consensus_blocked · obstructing “Three delegations”'],
    ],
    ['Uzbekistan told the press to sit down for talks.', []],
    ['It was Cameroon that blocked the text.', ['consensus_blocked · obstructing cameroon']],
  ],
  fr: [
    [
      'L’ambassadeur du Japon a coupé la parole à la représentante de la Coalition.',
      ['interruption · obstructing japan · target kpcsc'],
    ],
    [
      'Le Libéria a demandé un droit de réponse, que la présidence lui a refusé.',
      ['right_of_reply_requested · responder liberia', 'right_of_reply_refused · responder liberia'],
    ],
    [
      'La Suisse a présenté un texte de compromis, mais le Cameroun l’a rejeté.',
      ['compromise_proposed · proposer switzerland', 'objection · opponent cameroon'],
    ],
    ['Bloquée par la Russie, la déclaration n’a pas été adoptée.', ['consensus_blocked · obstructing russia']],
    ['Le départ de la délégation indienne a mis fin à la séance.', ['walkout · leaving india']],
    ['Ce n’est pas la Russie, mais le Mali qui a bloqué le texte.', ['consensus_blocked · obstructing mali']],
    ['L’Australie accuse le Brésil d’avoir bloqué le consensus.', ['accusation · initiator australia · target brazil']],
    [
      'Accusée d’avoir bloqué le texte, la Chine a quitté la salle.',
      ['accusation · target china', 'walkout · leaving china'],
    ],
    ['Il est faux de dire que l’Angola a torpillé la candidature du Ghana.', []],
    ['Le Botswana, qui présidait, a rappelé le Mali à l’ordre.', []],
    ['Le Gabon n’a pas cédé sa place.', []],
    ['Le Canada a noyé son chagrin à la réunion.', []],
    ['Ni la Russie ni la Chine n’ont bloqué le texte.', []],
    ['Si la Norvège ne s’était pas opposée, le texte aurait été adopté.', []],
    ['Le Botswana dément avoir bloqué la décision.', []],
    ['La Russie aurait dû bloquer le texte.', []],
  ],
  pt: [
    ['Tampouco é verdade que Angola travou a candidatura do Gana.', []],
    ['O Gabão não cedeu a palavra ao Togo.', []],
    ['A proposta do Canadá esbarrou na recusa da Rússia.', ['consensus_blocked · obstructing russia']],
    ['A delegação de Angola acabou por abandonar a sala.', ['walkout · leaving angola']],
    [
      'A Índia e a África do Sul saíram da sala às 3 da manhã, seguidas pela Arménia.',
      ['walkout · leaving india · leaving south-africa · leaving armenia'],
    ],
    [
      'A Suíça apresentou um texto de compromisso, mas os Camarões rejeitaram-no.',
      ['compromise_proposed · proposer switzerland', 'objection · opponent cameroon'],
    ],
    [
      'O Canadá propôs outra redação, que a Guiana rejeitou.',
      ['wording_proposed · proposer canada', 'objection · opponent guyana'],
    ],
    ['Foi negado a dois dos nossos membros o acesso à sala.', ['access_refused · affected kpcsc']],
    ['A Austrália acusa o Brasil de ter bloqueado o consenso.', ['accusation · initiator australia · target brazil']],
    ['Bloqueada pela Rússia, a declaração não foi adotada.', ['consensus_blocked · obstructing russia']],
    ['O Botsuana nega ter bloqueado a decisão.', []],
    ['Se a Noruega não se tivesse oposto, o texto teria sido adotado.', []],
    ['A Guiana ameaçou abandonar a sala se o texto fosse adotado.', []],
  ],
}

for (const locale of Object.keys(CASES) as Locale[])
  for (const [sentence, expected] of CASES[locale])
    test(`wording in ${locale}: ${sentence}`, () => {
      assert.deepEqual(told(locale, sentence), expected)
    })
