import { useState } from 'react'
import { fullDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Gemist as Gezegd, Plek, PlekMoment } from '../contract.ts'
import { Gemist, GemistFormulier } from './gemist.tsx'
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
  | { soort: 'gemist'; gemist: Gezegd }

/** The first week at each new place: who is there, and how it went. */
export function Plekken(props: VastProps) {
  const { vast, naam } = props
  const { plek: texts, gemist } = useTexts(vastTexts)
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
                naam={naam}
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
        title={bezig ? titleOf(bezig, { ...texts, antwoord: gemist.antwoord(naam) }) : ''}
        onClose={() => setBezig(null)}
      >
        {bezig && <Daad {...props} bezig={bezig} onDone={() => setBezig(null)} />}
      </Dialoog>
    </Sectie>
  )
}

type Titels = { nieuw: string; erbij: string; wijzig: string; hoe: string; antwoord: string }

function titleOf(bezig: Bezig, texts: Titels): string {
  return {
    plek: texts.nieuw,
    erbij: texts.erbij,
    wijzig: texts.wijzig,
    uitkomst: texts.hoe,
    gemist: texts.antwoord,
  }[bezig.soort]
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
    case 'gemist':
      return <GemistFormulier {...props} gemist={bezig.gemist} />
  }
}

type PlekProps = {
  plek: Plek
  naam: string
  vandaag: string
  magPlannen: boolean
  onAct: (bezig: Bezig) => void
}

function EenPlek({ plek, naam, vandaag, magPlannen, onAct }: PlekProps) {
  const texts = useTexts(vastTexts).plek
  return (
    <Kaart title={plek.wat} above={texts.soorten[plek.soort]} level={3}>
      <ol className="vast__momenten" role="list" aria-label={texts.tabel(plek.wat)}>
        {plek.momenten.map((moment) => (
          <Moment
            key={moment.id}
            moment={moment}
            plek={plek}
            naam={naam}
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

function Moment({ moment, plek, naam, vandaag, magPlannen, onAct }: PlekProps & { moment: PlekMoment }) {
  const texts = useTexts(vastTexts).plek
  const taal = useTaal()
  const { gemist } = moment
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
      {gemist && <Gemist gemist={gemist} naam={naam} onAnswer={() => onAct({ soort: 'gemist', gemist })} />}
      {moment.status === 'open' && (moment.magUitkomst || (magPlannen && !gemist)) && (
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
          {magPlannen && !gemist && (
            <Knop size="klein" onClick={() => onAct({ soort: 'wijzig', plek, moment })}>
              {texts.wijzig}
            </Knop>
          )}
        </div>
      )}
    </li>
  )
}
