import { ouderIdsOf, WelkeOuder } from '../../../gezin/screens/welke-ouder.tsx'
import { dayOf } from '../../../web/datum.ts'
import { DitZien } from '../../../web/kit/dit-zien.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useNow } from '../../../web/now.ts'
import { useSessie } from '../../../web/sessie.tsx'
import { useTexts } from '../../../web/texts.ts'
import { jeugdigeOf } from '../use-casus.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { KiesCollega } from './kies-collega.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

/** Lets a colleague take part; who may know that is chosen before saving, since an organisation's name can tell something by itself. */
export function BetrokkeneFormulier({ casus, onDone }: ActProps) {
  const texts = useTexts(actTexts)
  const today = dayOf(useNow())
  const { sessie } = useSessie()
  const sendChange = useSend(casus, onDone)
  const form = useFormulier({
    initial: {
      actorId: '',
      rol: 'deelnemer' as 'deelnemer' | 'procesregisseur' | '',
      reden: '',
      wie: 'allen' as 'allen' | 'wij' | '',
      jeugdige: true,
      ouders: true,
      ouderIds: [] as string[],
    },
    validate: (v) => ({
      ...(v.actorId === '' && { actorId: texts.kiesIemand }),
      ...(v.reden === '' && { reden: texts.vulIn }),
    }),
    send: ({ actorId, rol, reden, wie, jeugdige, ouders, ouderIds }, actionKey) =>
      sendChange({
        method: 'POST',
        path: 'betrokkenheden',
        actionKey,
        body: {
          actorId,
          rol: rol || 'deelnemer',
          reden,
          publiek: wie === 'wij' ? [] : null,
          jeugdigeVanaf: jeugdige ? today : null,
          ouderVanaf: ouders ? today : null,
          ...(ouders && ouderIdsOf(ouderIds)),
        },
      }),
  })
  const orgs = new Map(
    casus.betrokkenheden
      .filter((b) => b.nu && b.organisatie)
      .map((b) => [b.organisatie?.id ?? '', b.organisatie?.naam ?? '']),
  )
  const own = sessie.account.organisatie
  const naam = jeugdigeOf(casus)?.roepnaam ?? ''
  const readers = [
    ...(form.values.wie === 'wij' && own ? [own] : [...orgs].map(([id, orgNaam]) => ({ id, naam: orgNaam }))),
    ...(form.values.jeugdige ? [{ id: 'jeugdige', naam }] : []),
    ...(form.values.ouders ? [{ id: 'ouders', naam: texts.ouders }] : []),
  ]
  return (
    <Formulier
      form={form}
      beside={readers.length > 0 && <DitZien look="zin" readers={readers} note={texts.enZijzelf} />}
      actions={<FormulierVoet busy={form.busy} label={texts.laatMeedoen} onCancel={onDone} />}
    >
      <KiesCollega label={texts.wie} {...form.field('actorId')} />
      <RadioKaarten
        look="pil"
        label={texts.rol}
        options={[
          { value: 'deelnemer', label: texts.rollen.deelnemer },
          { value: 'procesregisseur', label: texts.rollen.procesregisseur },
        ]}
        {...form.field('rol')}
      />
      <Tekstvlak label={texts.waaromMee} rows={2} max={4000} {...form.field('reden')} />
      <RadioKaarten
        label={texts.wieWeet}
        hint={texts.wieWeetHint}
        options={[
          { value: 'allen', label: texts.allen },
          { value: 'wij', label: texts.alleenWij },
        ]}
        {...form.field('wie')}
      />
      <Vinkje label={texts.jeugdigeWeet(naam)} {...form.field('jeugdige')} />
      <Vinkje label={texts.oudersWeten} {...form.field('ouders')} />
      {form.values.ouders && <WelkeOuder casusId={casus.id} {...form.field('ouderIds')} />}
    </Formulier>
  )
}
