import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { BelEerstBlok } from '../../../contact/screens/bel-eerst-blok.tsx'
import { Vindbaar } from '../../../contact/screens/vindbaar.tsx'
import { VerhaalBlok } from '../../../verhaal/screens/verhaal-blok.tsx'
import { send } from '../../../web/api.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import type { Act } from '../acts/act.ts'
import { ActDialoog } from '../acts/act-dialoog.tsx'
import { CasusLayout } from '../casus-layout.tsx'
import { casusQuery, jeugdigeOf } from '../use-casus.ts'
import { Fase } from './fase.tsx'
import { Gezegd } from './gezegd.tsx'
import { Gezin } from './gezin.tsx'
import { LaatsteBijdragen } from './laatste-bijdragen.tsx'
import { Mensen } from './mensen.tsx'
import { Momenten } from './momenten.tsx'
import { Overdracht } from './overdracht.tsx'
import { overzichtTexts } from './texts.ts'
import './overzicht.css'

export const prefetch = (queryClient: QueryClient, params: Record<string, string>) =>
  void queryClient.prefetchQuery(casusQuery(params.casusId ?? ''))

/** A casus at a glance: what comes next, what was brought in, phase, people with *Bel*, young person and parents. */
export default function OverzichtScherm() {
  const texts = useTexts(overzichtTexts)
  return <CasusLayout tabTitle={texts.titel}>{(casus) => <Overzicht casus={casus} />}</CasusLayout>
}

function Overzicht({ casus }: { casus: Casus }) {
  const [act, setAct] = useState<Act | null>(null)
  useMarkGelezen(casus.id)
  return (
    <div className="overzicht">
      <div className="overzicht__hoofd">
        {(casus.regime.code === 'steun' || casus.regime.code === 'pga') && <VerhaalBlok casusId={casus.id} />}
        <Overdracht casus={casus} />
        <Momenten casus={casus} />
        <Gezegd casus={casus} />
        <LaatsteBijdragen casus={casus} />
        <Fase casus={casus} onAct={setAct} />
      </div>
      <div className="overzicht__zij">
        <BelEerstBlok casusId={casus.id} />
        <Mensen casus={casus} onAct={setAct} />
        {casus.regime.code === 'steun' && (
          <Vindbaar casusId={casus.id} naam={jeugdigeOf(casus)?.roepnaam ?? ''} />
        )}
        <Gezin casus={casus} onAct={setAct} />
      </div>
      <ActDialoog casus={casus} act={act} onClose={() => setAct(null)} />
    </div>
  )
}

/** What was new is read once the reader leaves again, so that it stays marked while they look. */
function useMarkGelezen(casusId: string): void {
  useEffect(
    () => () => {
      void send('PUT', `/v1/casussen/${casusId}/gelezen`).catch(() => undefined)
    },
    [casusId],
  )
}
