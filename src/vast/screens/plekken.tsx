import { useState } from 'react'
import { fullDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Plek, PlekMoment } from '../contract.ts'
import { MomentFormulier } from './moment-formulier.tsx'
import { PlekFormulier } from './plek-formulier.tsx'
import { vastTexts } from './texts.ts'
import { UitkomstFormulier } from './uitkomst-formulier.tsx'
import type { VastProps } from './use-vast.ts'

type Bezig =
  | { soort: 'plek' }
  | { soort: 'erbij'; plek: Plek }
  | { soort: 'wijzig'; plek: Plek; moment: PlekMoment }
  | { soort: 'uitkomst'; moment: PlekMoment }

/** The first week at each new place: who is there, and how it went. */
export function Plekken(props: VastProps) {
  const { vast } = props
  const texts = useTexts(vastTexts).plek
  const [bezig, setBezig] = useState<Bezig | null>(null)
  const { magPlannen } = vast.abilities
  const plan = magPlannen && (
    <Knop
      variant={vast.plekken.length === 0 ? 'primair' : 'tweede'}
      onClick={() => setBezig({ soort: 'plek' })}
    >
      {texts.nieuw}
    </Knop>
  )
  return (
    <Sectie title={texts.kop}>
      <div className="vast__stapel">
        {vast.plekken.length === 0 ? (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} action={plan || undefined}>
            {texts.leegUitleg}
          </LeegStaat>
        ) : (
          <>
            {vast.plekken.map((plek) => (
              <EenPlek
                key={plek.id}
                plek={plek}
                vandaag={vast.vandaag}
                magPlannen={magPlannen}
                onAct={setBezig}
              />
            ))}
            {plan && <div>{plan}</div>}
          </>
        )}
      </div>
      <Dialoog
        open={bezig !== null}
        title={bezig ? titleOf(bezig, texts) : ''}
        onClose={() => setBezig(null)}
      >
        {bezig && <Daad {...props} bezig={bezig} onDone={() => setBezig(null)} />}
      </Dialoog>
    </Sectie>
  )
}

function titleOf(bezig: Bezig, texts: { nieuw: string; erbij: string; wijzig: string; hoe: string }): string {
  return { plek: texts.nieuw, erbij: texts.erbij, wijzig: texts.wijzig, uitkomst: texts.hoe }[bezig.soort]
}

function Daad({ bezig, ...props }: VastProps & { bezig: Bezig; onDone: () => void }) {
  switch (bezig.soort) {
    case 'plek':
      return <PlekFormulier {...props} />
    case 'erbij':
      return <MomentFormulier {...props} plek={bezig.plek} moment={null} />
    case 'wijzig':
      return <MomentFormulier {...props} plek={bezig.plek} moment={bezig.moment} />
    case 'uitkomst':
      return <UitkomstFormulier {...props} moment={bezig.moment} />
  }
}

type PlekProps = { plek: Plek; vandaag: string; magPlannen: boolean; onAct: (bezig: Bezig) => void }

function EenPlek({ plek, vandaag, magPlannen, onAct }: PlekProps) {
  const texts = useTexts(vastTexts).plek
  return (
    <Kaart title={plek.wat} above={texts.soorten[plek.soort]} level={3}>
      <ol className="vast__momenten" role="list" aria-label={texts.tabel(plek.wat)}>
        {plek.momenten.map((moment) => (
          <Moment
            key={moment.id}
            moment={moment}
            plek={plek}
            vandaag={vandaag}
            magPlannen={magPlannen}
            onAct={onAct}
          />
        ))}
      </ol>
      {magPlannen && (
        <div>
          <Knop size="klein" onClick={() => onAct({ soort: 'erbij', plek })}>
            {texts.erbij}
          </Knop>
        </div>
      )}
    </Kaart>
  )
}

function Moment({ moment, plek, vandaag, magPlannen, onAct }: PlekProps & { moment: PlekMoment }) {
  const texts = useTexts(vastTexts).plek
  const taal = useTaal()
  return (
    <li className="vast__moment">
      <div>
        <strong>{moment.wat}</strong>
        <p>
          {fullDate(moment.dag, taal)}
          {moment.tijd && `, ${moment.tijd}`}. {moment.wie}.
        </p>
        <p className="gedempt">
          {texts.stand[moment.status]}
          {moment.reden && `: ${moment.reden}`}
        </p>
      </div>
      {moment.status === 'open' && (moment.magUitkomst || magPlannen) && (
        <div className="vast__acties">
          {moment.magUitkomst && (
            <Knop
              size="klein"
              variant={moment.dag <= vandaag ? 'primair' : 'tweede'}
              onClick={() => onAct({ soort: 'uitkomst', moment })}
            >
              {moment.dag <= vandaag ? texts.hoe : texts.gaatNiet}
            </Knop>
          )}
          {magPlannen && (
            <Knop size="klein" onClick={() => onAct({ soort: 'wijzig', plek, moment })}>
              {texts.wijzig}
            </Knop>
          )}
        </div>
      )}
    </li>
  )
}
