import type { Casus } from '../../casus/contract.ts'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { useTexts } from '../../web/texts.ts'
import type { Afwijking } from '../contract.ts'
import { type DialoogProps, DialoogVoet } from './dialoog-voet.tsx'
import { afwijkingTexts } from './texts.ts'
import { pathOf } from './use-afwijkingen.ts'

type Antwoord = 'gedekt' | 'niet_gedekt' | ''
type VraagProps = DialoogProps & { casus: Casus | undefined }

/** Asks a colleague who may read it, or notes what someone outside the casus said. */
export function DekkingDialoog({ afwijking, casus, open, onClose }: VraagProps) {
  const texts = useTexts(afwijkingTexts)
  return (
    <Dialoog open={open} title={texts.dekkingTitel} onClose={() => onClose(false)}>
      <Vraag afwijking={afwijking} casus={casus} onClose={onClose} />
    </Dialoog>
  )
}

type VraagVelden = {
  wijze: 'vragen' | 'genoteerd' | ''
  actorId: string
  wie: string
  antwoord: Antwoord
  reden: string
  op: string
}

function Vraag({ afwijking: a, casus, onClose }: Omit<VraagProps, 'open'>) {
  const texts = useTexts(afwijkingTexts)
  const today = dayOf(useNow())
  const form = useFormulier<VraagVelden>({
    initial: { wijze: 'vragen', actorId: '', wie: '', antwoord: '', reden: '', op: today },
    klad: `dekking-${a.id}`,
    validate: (v) => {
      if (v.wijze === 'vragen') return v.actorId === '' ? { actorId: texts.kiesCollega } : {}
      return {
        ...(v.wie.trim() === '' && { wie: texts.schrijfWie }),
        ...(v.antwoord === '' && { antwoord: texts.kiesAntwoord }),
        ...(v.antwoord === 'niet_gedekt' && v.reden.trim() === '' && { reden: texts.schrijfWaarom }),
        ...(v.op === '' && { op: texts.kiesDag }),
      }
    },
    send: async ({ wijze, actorId, ...rest }, actionKey) => {
      const body = wijze === 'vragen' ? { wijze, actorId } : { wijze: 'genoteerd', ...rest }
      await send('POST', pathOf(a.casusId, a.id, 'dekkingen'), { body, actionKey })
      onClose(true)
    },
  })
  const colleagues = (casus?.betrokkenheden ?? []).filter(
    (b) => b.nu && b.kant === 'professional' && !b.ik && b.actorId !== null,
  )
  return (
    <Formulier
      form={form}
      actions={<DialoogVoet busy={form.busy} doe={texts.vraagDekking} onClose={onClose} />}
    >
      <RadioKaarten
        label={texts.wijze}
        options={[
          { value: 'vragen' as const, label: texts.wijzeVragen },
          { value: 'genoteerd' as const, label: texts.wijzeGenoteerd, hint: texts.genoteerdHint },
        ]}
        {...form.field('wijze')}
      />
      {form.values.wijze === 'vragen' ? (
        <Keuzelijst
          label={texts.collega}
          options={colleagues.map((b) => ({
            value: b.actorId ?? '',
            label: [b.naam, b.organisatie?.naam].filter(Boolean).join(', '),
          }))}
          {...form.field('actorId')}
        />
      ) : (
        <>
          <Tekstveld label={texts.wie} hint={texts.wieHint} {...form.field('wie')} />
          <RadioKaarten
            look="pil"
            label={texts.zei}
            options={[
              { value: 'gedekt' as const, label: texts.welDekken },
              { value: 'niet_gedekt' as const, label: texts.nietDekken },
            ]}
            {...form.field('antwoord')}
          />
          <Tekstvlak
            rows={2}
            max={4000}
            label={form.values.antwoord === 'niet_gedekt' ? texts.redenMoet : texts.redenMag}
            optional={form.values.antwoord !== 'niet_gedekt'}
            {...form.field('reden')}
          />
          <Dagveld label={texts.op} max={today} {...form.field('op')} />
        </>
      )}
    </Formulier>
  )
}

type AntwoordProps = DialoogProps & { dekking: Afwijking['dekkingen'][number] }

/** Whoever was asked backs it, or says why not. */
export function DekkingAntwoordDialoog({ afwijking, dekking, open, onClose }: AntwoordProps) {
  const texts = useTexts(afwijkingTexts)
  return (
    <Dialoog open={open} title={texts.antwoordTitel} onClose={() => onClose(false)}>
      <Antwoorden afwijking={afwijking} dekking={dekking} onClose={onClose} />
    </Dialoog>
  )
}

function Antwoorden({ afwijking: a, dekking, onClose }: Omit<AntwoordProps, 'open'>) {
  const texts = useTexts(afwijkingTexts)
  const form = useFormulier<{ antwoord: Antwoord; reden: string }>({
    initial: { antwoord: '', reden: '' },
    klad: `dekking-antwoord-${dekking.id}`,
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.kiesAntwoord }),
      ...(v.antwoord === 'niet_gedekt' && v.reden.trim() === '' && { reden: texts.schrijfWaarom }),
    }),
    send: async (body) => {
      await send('PUT', pathOf(a.casusId, a.id, 'dekkingen', dekking.id), {
        body,
        ifMatch: `"${dekking.versie}"`,
      })
      onClose(true)
    },
  })
  const no = form.values.antwoord === 'niet_gedekt'
  return (
    <Formulier form={form} actions={<DialoogVoet busy={form.busy} doe={texts.antwoord} onClose={onClose} />}>
      <p>
        <strong>{a.wat}</strong> {a.waarom}
      </p>
      <RadioKaarten
        label={texts.zei}
        options={[
          { value: 'gedekt' as const, label: texts.ikSta },
          { value: 'niet_gedekt' as const, label: texts.ikNiet },
        ]}
        {...form.field('antwoord')}
      />
      <Tekstvlak
        rows={2}
        max={4000}
        label={no ? texts.jouwReden : texts.jouwWoorden}
        optional={!no}
        {...form.field('reden')}
      />
    </Formulier>
  )
}
