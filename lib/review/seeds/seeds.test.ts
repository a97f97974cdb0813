import { withTestDatabase } from '@/db/test-database'
import { anActorWith } from '@/lib/auth/test-actors'
import { loadStarter } from '@/lib/publication/starter'
import { hands } from './hand'
import { recordIntersessional } from './intersessional'
import { recordPlenary } from './plenary'
import { askTheQuestions, symbolOf } from './questions'

/**
 * The two meetings of the seed releases, recorded by hand through the commands of the desk, as section 7 of the domain
 * demands: what each release says, in the record's words, and nothing that it does not say.
 */
const symbols = { plenary: '', intersessional: '' }

withTestDatabase(async () => {
  await loadStarter('reference')
  hands.rosa = await anActorWith('researcher')
  hands.edith = await anActorWith('editor')
  symbols.plenary = await symbolOf(await recordPlenary())
  symbols.intersessional = await symbolOf(await recordIntersessional())
})

askTheQuestions(symbols)
