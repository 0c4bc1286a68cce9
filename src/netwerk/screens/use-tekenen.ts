import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { type Antwoord, createActionKey, send } from '../../web/api.ts'
import { Probleem } from '../../web/probleem.ts'
import type { LidInvoer, Ronde } from '../contract.ts'
import type { Kring, Lid } from '../states.ts'

type MetOpen = { open: Ronde | null }
/** What was done last and how it is undone, kept while the reader goes from page to page. */
type Daad = {
  rondeId: string
  /** Whom it was about. */
  lidId: string
  soort: 'erbij' | 'weg' | 'verplaatst' | 'veranderd'
  naam: string
  terug: () => Promise<void>
}

let laatste: Daad | null = null
const listeners = new Set<() => void>()
function setLaatste(daad: Daad | null): void {
  laatste = daad
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// One change at a time, each on the version that the one before left behind.
let queue: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work)
  queue = next.catch(() => undefined)
  return next
}

/** What a form about someone sends: everything about them but where they came from. */
export const toInvoer = ({ id: _id, mensId: _mensId, ...lid }: Lid): LidInvoer => lid

/**
 * Drawing in the open round that was read under `path`. What is done shows at once and is sent in turn; what could not be kept is said, and
 * the drawing as it stands is read again. Each act can be undone once.
 */
export function useTekenen(path: string) {
  const client = useQueryClient()
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const daad = useSyncExternalStore(subscribe, () => laatste)
  const open = () => client.getQueryData<Antwoord<MetOpen>>([path])?.data.open ?? null

  const act = async (work: () => Promise<void>, daad: (() => Daad) | null) => {
    setProbleem(null)
    try {
      await inTurn(work)
      setLaatste(daad?.() ?? null)
    } catch (error) {
      await client.invalidateQueries({ queryKey: [path] })
      if (!(error instanceof Probleem)) throw error
      setProbleem(error)
      throw error
    }
  }
  const change = (show: (ronde: Ronde) => Ronde) => showOpen(client, path, show)
  const sent = (versie: number) => change((ronde) => ({ ...ronde, versie }))

  const put = async (lid: Lid, kort: 'verplaatst' | 'veranderd', undoes = false) => {
    const was = open()?.leden.find(({ id }) => id === lid.id)
    change((ronde) => ({ ...ronde, leden: ronde.leden.map((one) => (one.id === lid.id ? lid : one)) }))
    await act(
      async () => {
        const ronde = requireOpen(open())
        const at = `/v1/netwerkronden/${ronde.id}/leden/${lid.id}`
        const ifMatch = `"${ronde.versie}"`
        const { data } = await (kort === 'verplaatst'
          ? send<{ versie: number }>('PUT', `${at}/plek`, {
              body: { kring: lid.kring, hoek: lid.hoek },
              ifMatch,
            })
          : send<{ versie: number }>('PUT', at, { body: toInvoer(lid), ifMatch }))
        sent(data.versie)
        // Whom someone knows is drawn at both ends.
        if (kort === 'veranderd') await client.invalidateQueries({ queryKey: [path] })
      },
      was && !undoes
        ? () => ({
            rondeId: open()?.id ?? '',
            lidId: lid.id,
            soort: kort,
            naam: lid.naam,
            terug: () => put(was, kort, true),
          })
        : null,
    )
  }
  const add = async (invoer: LidInvoer, actionKey = createActionKey(), undoes = false) => {
    let made = ''
    await act(
      async () => {
        const ronde = requireOpen(open())
        const { data } = await send<{ id: string; versie: number }>(
          'POST',
          `/v1/netwerkronden/${ronde.id}/leden`,
          {
            body: invoer,
            actionKey,
          },
        )
        made = data.id
        await client.invalidateQueries({ queryKey: [path] })
      },
      undoes
        ? null
        : () => ({
            rondeId: open()?.id ?? '',
            lidId: made,
            soort: 'erbij',
            naam: invoer.naam,
            terug: () => remove(made, true),
          }),
    )
  }
  const remove = async (id: string, undoes = false) => {
    const was = open()?.leden.find((one) => one.id === id)
    if (!was) return
    change((ronde) => ({ ...ronde, leden: ronde.leden.filter((one) => one.id !== id) }))
    await act(
      async () => {
        const ronde = requireOpen(open())
        const { data } = await send<{ versie: number }>(
          'DELETE',
          `/v1/netwerkronden/${ronde.id}/leden/${id}`,
          {
            ifMatch: `"${ronde.versie}"`,
          },
        )
        sent(data.versie)
      },
      undoes
        ? null
        : () => ({
            rondeId: open()?.id ?? '',
            lidId: id,
            soort: 'weg',
            naam: was.naam,
            terug: () => add(toInvoer(was), undefined, true),
          }),
    )
  }
  return {
    probleem,
    /** The last act in this round, as long as it can be undone. */
    daad: daad && daad.rondeId === open()?.id ? daad : null,
    undo: () => laatste?.terug().catch(onlyProbleem) ?? Promise.resolve(),
    move: (lid: Lid, naar: { kring: Kring; hoek: number }) =>
      put({ ...lid, ...naar }, 'verplaatst').catch(onlyProbleem),
    change: (lid: Lid) => put(lid, 'veranderd'),
    add,
    remove: (id: string) => remove(id).catch(onlyProbleem),
  }
}

// It stands on the page; the hand that drew needs no more.
function onlyProbleem(error: unknown): void {
  if (!(error instanceof Probleem)) throw error
}

function requireOpen(ronde: Ronde | null): Ronde {
  if (!ronde) throw new Probleem({ status: 409, code: 'toestand' })
  return ronde
}

function showOpen(client: QueryClient, path: string, show: (ronde: Ronde) => Ronde): void {
  void client.cancelQueries({ queryKey: [path] })
  client.setQueryData<Antwoord<MetOpen>>([path], (old) =>
    old?.data.open ? { ...old, data: { ...old.data, open: show(old.data.open) } } : old,
  )
}
