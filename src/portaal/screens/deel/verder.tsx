import { lazy, Suspense } from 'react'
import type { DeelProps } from './deel-props.ts'
import { Doelen } from './doelen.tsx'
import { Gevraagd } from './gevraagd.tsx'
import { OmTeLezen } from './om-te-lezen.tsx'
import { MijnStappen } from './stappen.tsx'
import { VastePersoonKaart } from './vaste-persoon.tsx'
import { Veranderd } from './veranderd.tsx'
import { WatJijZei } from './wat-jij-zei.tsx'

const ThuisVragen = lazy(() => import('./thuis-vragen.tsx'))
const PlanKaart = lazy(() => import('../../../meting/screens/portaal/plan-kaart.tsx'))

/** All below the first screen of a phone. */
export function Verder(props: DeelProps) {
  const { jim, gezin } = props.plan.thuisVragen
  return (
    <>
      <Gevraagd {...props} />
      {(jim > 0 || gezin > 0) && (
        <Suspense>
          <ThuisVragen {...props} />
        </Suspense>
      )}
      <Suspense>
        <PlanKaart casusId={props.plan.casusId} />
      </Suspense>
      <Veranderd {...props} />
      <MijnStappen {...props} />
      <VastePersoonKaart {...props} />
      <OmTeLezen {...props} />
      <Doelen {...props} />
      <WatJijZei {...props} />
    </>
  )
}
