import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { onSessionEnded, read } from '../api.ts'
import { Dialoog } from '../kit/dialoog.tsx'
import { iconNieuwTabblad } from '../kit/iconen.ts'
import { Icoon } from '../kit/icoon.tsx'
import { classOf, Knop } from '../kit/knop.tsx'
import { type Sessie, useSessie } from '../sessie.tsx'
import { signInPath } from '../sign-in-path.ts'
import { useTexts } from '../texts.ts'
import { sessionChannel } from './ingelogd.tsx'
import { paginaTexts } from './texts.ts'

/**
 * Opens over the screen when the session has ended. Signing in happens in another tab, so that
 * nothing typed here is lost; when somebody else signs in, this screen is thrown away.
 */
export function OpnieuwInloggen({ signedInPath }: { signedInPath: string }) {
  const texts = useTexts(paginaTexts).opnieuwInloggen
  const { open, isStillOut, check } = useRelogin()
  return (
    <Dialoog open={open} title={texts.titel} mustStay>
      <p>{texts.uitleg}</p>
      <p role="status">{isStillOut ? texts.nogNiet : ''}</p>
      <div className="dialoog__knoppen">
        <a
          className={classOf({ variant: 'primair' })}
          href={signInPath(signedInPath)}
          target="_blank"
          rel="noopener"
        >
          <Icoon pad={iconNieuwTabblad} />
          <span>{texts.open}</span>
        </a>
        <Knop onClick={() => check(true)}>{texts.klaar}</Knop>
      </div>
    </Dialoog>
  )
}

function useRelogin() {
  const { sessie } = useSessie()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const [isStillOut, setStillOut] = useState(false)
  const accountId = sessie.account.id
  const check = useCallback(
    async (tell: boolean) => {
      const answer = await read<Sessie>('/v1/sessie').catch(() => null)
      if (!answer) return setStillOut(tell)
      if (answer.data.account.id !== accountId) return location.assign('/')
      setStillOut(false)
      setOpen(false)
      await queryClient.invalidateQueries()
    },
    [accountId, queryClient],
  )
  useEffect(() => onSessionEnded(() => setOpen(true)), [])
  // What stood here is not for whoever walks by; what was typed is still there after signing in.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-afgesloten', open)
    return () => document.documentElement.removeAttribute('data-afgesloten')
  }, [open])
  useEffect(() => {
    if (!open) return
    const channel = new BroadcastChannel(sessionChannel)
    const look = () => void check(false)
    channel.addEventListener('message', look)
    window.addEventListener('focus', look)
    return () => {
      channel.close()
      window.removeEventListener('focus', look)
    }
  }, [open, check])
  return { open, isStillOut, check }
}
