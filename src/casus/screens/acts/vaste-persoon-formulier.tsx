import { dayOf } from '../../../web/datum.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNow } from '../../../web/now.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Casus } from '../../contract.ts'
import { jeugdigeOf, vastePersoonOf } from '../use-casus.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { KiesCollega } from './kies-collega.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

type Values = {
  keuze: 'iemand' | 'nog_niemand' | ''
  actorId: string
  koos: 'ja' | 'nee' | ''
  op: string
  tot: string
  reden: string
  vorige: 'blijft' | 'stopt' | ''
  vorigeTot: string
}

/** Who stays: chosen by the young person, or for a while nobody with a reason. The one before is answered for in the same step. */
export function VastePersoonFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const today = dayOf(useNow())
  const sendChange = useSend(casus, onDone)
  const former = vastePersoonOf(casus)
  const naam = jeugdigeOf(casus)?.roepnaam ?? ''
  const initial: Values = {
    keuze: 'iemand',
    actorId: '',
    koos: '',
    op: today,
    tot: '',
    reden: '',
    vorige: 'blijft',
    vorigeTot: '',
  }
  const form = useFormulier({
    initial,
    validate: (v) =>
      v.keuze === 'nog_niemand'
        ? { ...(v.reden === '' && { reden: texts.vulIn }), ...(v.tot === '' && { tot: texts.kiesDag }) }
        : {
            ...(v.actorId === '' && { actorId: texts.kiesIemand }),
            ...(v.koos === '' && { koos: texts.kiesJaNee }),
          },
    send: (v) => sendChange({ method: 'PUT', path: 'vaste-persoon', body: bodyOf(v) }),
  })
  const isNobody = form.values.keuze === 'nog_niemand'
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.bewaar} onCancel={onDone} />}
    >
      <RadioKaarten
        look="pil"
        label={texts.wieBlijft}
        options={[
          { value: 'iemand', label: texts.iemand },
          { value: 'nog_niemand', label: texts.nogNiemand },
        ]}
        {...form.field('keuze')}
      />
      {isNobody ? (
        <Dagveld label={texts.vraagOpnieuw(naam)} min={today} {...form.field('tot')} />
      ) : (
        <>
          <KiesCollega label={texts.wie} first={colleaguesIn(casus)} {...form.field('actorId')} />
          <RadioKaarten
            look="pil"
            label={texts.koosZelf(naam)}
            options={[
              { value: 'ja', label: texts.ja },
              { value: 'nee', label: texts.nee },
            ]}
            {...form.field('koos')}
          />
          <Dagveld label={texts.opDag} max={today} {...form.field('op')} />
        </>
      )}
      <Tekstvlak
        label={texts.waarom}
        rows={2}
        max={4000}
        optional={!isNobody && form.values.koos !== 'nee'}
        {...form.field('reden')}
      />
      {former && (
        <RadioKaarten
          look="pil"
          label={texts.vorige(former.naam)}
          options={[
            { value: 'blijft', label: texts.blijft },
            { value: 'stopt', label: texts.stopt },
          ]}
          {...form.field('vorige')}
        />
      )}
      {former && !isNobody && form.values.vorige === 'blijft' && (
        <Dagveld label={texts.looptMeeTot(former.naam)} min={today} optional {...form.field('vorigeTot')} />
      )}
    </Formulier>
  )
}

function bodyOf({ keuze, actorId, koos, op, tot, reden, vorige, vorigeTot }: Values) {
  const after = { vorige: vorige || 'blijft' }
  const overlap = vorige === 'blijft' && vorigeTot !== '' ? { vorigeTot } : {}
  if (keuze === 'nog_niemand') return { keuze, reden, tot, ...after }
  return { keuze: 'iemand', actorId, gekozenDoorJeugdige: koos === 'ja', op, reden, ...after, ...overlap }
}

/** Whoever takes part already is offered first. */
function colleaguesIn(casus: Casus) {
  return casus.betrokkenheden.flatMap((b) =>
    b.nu && b.actorId && b.organisatie && !b.rollen.includes('vaste_persoon')
      ? [{ id: b.actorId, naam: b.naam, functie: b.functie, organisatie: { naam: b.organisatie.naam } }]
      : [],
  )
}
