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
 * Drawing in the open round that was read under `path`. What is done shows at once and is sent in turn; what could not be kept is said and
 * taken back, and the drawing as it stands is read again. Each act can be undone once.
 */
export function useTekenen(path: string) {
  const client = useQueryClient()
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const daad = useSyncExternalStore(subscribe, () => laatste)
  const open = () => client.getQueryData<Antwoord<MetOpen>>([path])?.data.open ?? null

  const act = async (
    work: () => Promise<void>,
    daad: (() => Daad) | null,
    takeBack: () => void = () => undefined,
  ) => {
    setProbleem(null)
    try {
      await inTurn(work)
      setLaatste(daad?.() ?? null)
    } catch (error) {
      takeBack()
      void client.invalidateQueries({ queryKey: [path] })
      if (!(error instanceof Probleem)) throw error
      setProbleem(error)
      throw error
    }
  }
  const change = (show: (ronde: Ronde) => Ronde) => showOpen(client, path, show)
  /** Drawn on in another window meanwhile: moving and taking out are done again on the drawing as it is now. */
  const onNewest = async <T>(show: (ronde: Ronde) => Ronde, work: (ronde: Ronde) => Promise<T>) => {
    try {
      return await work(requireOpen(open()))
    } catch (error) {
      if (!(error instanceof Probleem) || error.status !== 412) throw error
      await client.refetchQueries({ queryKey: [path] })
      change(show)
      return work(requireOpen(open()))
    }
  }
  const sent = (versie: number) => change((ronde) => ({ ...ronde, versie }))

  const put = async (lid: Lid, kort: 'verplaatst' | 'veranderd', undoes = false) => {
    const was = open()?.leden.find(({ id }) => id === lid.id)
    const show = (now: Lid) => (ronde: Ronde) => ({
      ...ronde,
      leden: ronde.leden.map((one) => (one.id === lid.id ? now : one)),
    })
    const place = ({ id, versie }: Ronde) =>
      send<{ versie: number }>('PUT', `/v1/netwerkronden/${id}/leden/${lid.id}/plek`, {
        body: { kring: lid.kring, hoek: lid.hoek },
        ifMatch: `"${versie}"`,
      })
    const tell = ({ id, versie }: Ronde) =>
      send<{ versie: number }>('PUT', `/v1/netwerkronden/${id}/leden/${lid.id}`, {
        body: toInvoer(lid),
        ifMatch: `"${versie}"`,
      })
    change(show(lid))
    await act(
      async () => {
        const { data } = await (kort === 'verplaatst'
          ? onNewest(show(lid), place)
          : tell(requireOpen(open())))
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
      () => was && change(show(was)),
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
    const without = (ronde: Ronde) => ({ ...ronde, leden: ronde.leden.filter((one) => one.id !== id) })
    change(without)
    await act(
      async () => {
        const { data } = await onNewest(without, (ronde) =>
          send<{ versie: number }>('DELETE', `/v1/netwerkronden/${ronde.id}/leden/${id}`, {
            ifMatch: `"${ronde.versie}"`,
          }),
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
      () => change((ronde) => ({ ...without(ronde), leden: [...without(ronde).leden, was] })),
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
