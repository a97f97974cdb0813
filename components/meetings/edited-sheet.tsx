'use client'

import { useCallback, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { deviceFor } from '../desk/keeping/device'
import { KeptForm } from '../desk/keeping/kept-form'
import { useKeeper } from '../desk/keeping/use-keeper'
import { useRefresh } from '../desk/keeping/use-refresh'
import { send } from '../desk/send'
import { type Field, inputOf, type Values } from './sheet'
import { bothIn, labelsIn, type SheetDraft, sheetDrafting, tellIn } from './sheet-drafting'
import { fieldIds, SheetRows } from './sheet-rows'
import { useSheets } from './sheets'
import { toldProblem } from './told-problem'
import { useEditedHere } from './use-edited-here'

type Props = {
  rows: Field[][]
  command: string
  fixed: Record<string, unknown>
  initial: Values
  revision: number
  submit: string
}

/**
 * A record that exists, edited in place: what is typed is on the device at once, on the server within two seconds, and
 * joined there with what others saved. Steps back and forth stand at the form that is being edited, and only there.
 */
export function EditedSheet({ rows, command, fixed, initial, revision, submit }: Props) {
  const { t, lists, revisions } = useSheets()
  const prefix = useId()
  const form = useRef<HTMLFormElement>(null)
  const fields = useMemo(() => rows.flat(), [rows])
  const [isPressed, setPressed] = useState(false)
  const [isEditedHere, setEditedHere] = useEditedHere(form)
  const id = String(fixed.id)
  const keeper = useKeeper<SheetDraft>({
    initial: { revision, values: initial },
    drafting: sheetDrafting(fields),
    device: deviceFor(`kp-sheet-${command}-${id}`),
    send: ({ revision, values }) =>
      send<{ revision: number }>(command, { ...inputOf(fields, values), ...fixed, revision }),
    // Words that wait here are shown where they are, also in a part of the page that is closed.
    onTakenUp: () => {
      form.current?.closest('details')?.setAttribute('open', '')
      setEditedHere(true)
    },
  })
  const { draft, where } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page tells a record anew with its revision
  useEffect(() => keeper.follow({ revision, values: initial }), [keeper, revision])
  useEffect(() => revisions.tell(id, draft.revision), [revisions, id, draft.revision])
  const refresh = useRefresh(revision)

  const change = useCallback(
    (more: Values) => {
      setPressed(false)
      setEditedHere(true)
      const { draft } = keeper.snapshot()
      keeper.change({ ...draft, values: { ...draft.values, ...more } })
    },
    [keeper, setEditedHere],
  )
  const saveNow = async () => {
    const sent = await keeper.save()
    if (sent.ok) refresh(sent.value.revision)
  }
  const press = () => {
    setPressed(true)
    setEditedHere(true)
    void saveNow()
  }

  const idOf = fieldIds(prefix, fields)
  const refused = where.at === 'refused' ? where.problem : null
  const problem = refused && toldProblem(t, { ok: false, problem: refused }, idOf)
  const labels = Object.fromEntries(fields.map((field) => [idOf(field.name), field.label]))
  const isShown = isEditedHere || where.at !== 'saved'
  return (
    <KeptForm
      {...{ t, keeper, form, labels, submit }}
      told={isShown ? (problem ? { at: 'refused', problem } : where) : null}
      isEdited={isEditedHere}
      problem={isPressed ? problem : null}
      places={labelsIn(fields)}
      tell={tellIn(fields, lists)}
      both={bothIn(fields)}
      onPress={press}
      onSave={saveNow}
    >
      <SheetRows rows={rows} values={draft.values} idOf={idOf} problem={problem} onChange={change} />
    </KeptForm>
  )
}
