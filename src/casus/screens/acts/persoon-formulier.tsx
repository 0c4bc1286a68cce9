import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Persoon } from '../../contract.ts'
import type { ActProps } from './act.ts'
import { FormulierVoet } from './formulier-voet.tsx'
import { actTexts } from './texts.ts'
import { useSend } from './use-send.ts'

type Values = {
  roepnaam: string
  tussenvoegsel: string
  achternaam: string
  relatie: string
  geboortedatum: string
  telefoon: string
  adres: string
  woonplaats: string
  gezag: 'ja' | 'nee' | 'onbekend' | ''
  gezagBron: string
  gezagOp: string
}

/** Adds a parent, or corrects the data of a young person or parent; gezag asks where it is known from, and of which day. */
export function PersoonFormulier({ casus, persoon, onDone }: ActProps & { persoon: Persoon | null }) {
  const texts = useTexts(actTexts)
  const sendChange = useSend(casus, onDone)
  const isOuder = persoon?.soort !== 'jeugdige'
  const form = useFormulier({
    initial: valuesOf(persoon),
    validate: (v) => ({
      ...(v.roepnaam === '' && { roepnaam: texts.vulIn }),
      ...(isOuder && v.relatie === '' && { relatie: texts.vulIn }),
    }),
    send: (v, actionKey) =>
      persoon === null
        ? sendChange({ method: 'POST', path: 'ouders', body: bodyOf(v, false), actionKey })
        : sendChange({
            method: 'PUT',
            path: `personen/${persoon.id}`,
            body: bodyOf(v, true),
            versie: persoon.versie,
          }),
  })
  const knows = form.values.gezag === 'ja' || form.values.gezag === 'nee'
  return (
    <Formulier
      form={form}
      actions={<FormulierVoet busy={form.busy} label={texts.bewaar} onCancel={onDone} />}
    >
      <Tekstveld label={texts.roepnaam} {...form.field('roepnaam')} />
      <Tekstveld label={texts.tussenvoegsel} optional short {...form.field('tussenvoegsel')} />
      <Tekstveld label={texts.achternaam} optional {...form.field('achternaam')} />
      {isOuder ? (
        <Tekstveld label={texts.relatie} hint={texts.relatieHint} {...form.field('relatie')} />
      ) : (
        <Dagveld label={texts.geboortedatum} optional {...form.field('geboortedatum')} />
      )}
      <Tekstveld label={texts.telefoon} type="tel" optional {...form.field('telefoon')} />
      <Tekstveld label={texts.adres} optional {...form.field('adres')} />
      <Tekstveld label={texts.woonplaats} optional {...form.field('woonplaats')} />
      {isOuder && (
        <RadioKaarten
          look="pil"
          label={texts.gezag}
          options={[
            { value: 'ja', label: texts.ja },
            { value: 'nee', label: texts.nee },
            { value: 'onbekend', label: texts.onbekend },
          ]}
          {...form.field('gezag')}
        />
      )}
      {isOuder && knows && (
        <>
          <Tekstveld label={texts.gezagBron} hint={texts.gezagBronHint} {...form.field('gezagBron')} />
          <Dagveld label={texts.gezagOp} {...form.field('gezagOp')} />
        </>
      )}
    </Formulier>
  )
}

function valuesOf(p: Persoon | null): Values {
  const known = p?.gezag === true ? 'ja' : 'nee'
  return {
    roepnaam: p?.roepnaam ?? '',
    tussenvoegsel: p?.tussenvoegsel ?? '',
    achternaam: p?.achternaam ?? '',
    relatie: p?.relatie ?? '',
    geboortedatum: p?.geboortedatum ?? '',
    telefoon: p?.telefoon ?? '',
    adres: p?.adres ?? '',
    woonplaats: p?.woonplaats ?? '',
    gezag: p === null || p.gezag === null ? 'onbekend' : known,
    gezagBron: p?.gezagBron ?? '',
    gezagOp: p?.gezagOp ?? '',
  }
}

function bodyOf({ gezag, gezagBron, gezagOp, geboortedatum, ...v }: Values, withBirth: boolean) {
  const knows = gezag === 'ja' || gezag === 'nee'
  return {
    ...v,
    ...(withBirth && { geboortedatum: geboortedatum || null }),
    gezag: knows ? gezag === 'ja' : null,
    gezagBron: knows ? gezagBron : '',
    gezagOp: knows ? gezagOp || null : null,
  }
}
