import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OFFICES } from '@/db/vocabulary'
import { officeName } from './offices'

test('an office is called as sentences call it, with its body where it has one', () => {
  const cases = [
    ['the Chair', officeName('chair', null, 'en')],
    ['la présidence', officeName('chair', null, 'fr')],
    ['a vice-presidência', officeName('vice_chair', null, 'pt')],
    ['the Chair of the Working Group on Monitoring', officeName('chair', 'Working Group on Monitoring', 'en')],
    ['la présidence du Groupe de travail sur le suivi', officeName('chair', 'Groupe de travail sur le suivi', 'fr')],
    ['la présidence de la Plénière', officeName('chair', 'Plénière', 'fr')],
    ['la coordination de l’Équipe technique', officeName('coordinator', 'Équipe technique', 'fr')],
    ['a presidência do Comité de Regras', officeName('chair', 'Comité de Regras', 'pt')],
    ['a presidência da Equipa técnica', officeName('chair', 'Equipa técnica', 'pt')],
  ]
  for (const [expected, told] of cases) assert.equal(told, expected)
  for (const locale of ['en', 'fr', 'pt'] as const)
    assert.equal(new Set(OFFICES.map((office) => officeName(office, null, locale))).size, OFFICES.length, locale)
})
