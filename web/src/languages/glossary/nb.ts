import type { en } from './en.ts'

export const nb = {
  coupling: 'To spesialiseringsområder i en region, eller i flere, som arbeider med noe sammen.',
  made: 'Et prosjekt, en aktør eller en bedrift arbeider på begge sider, og en kilde sier det.',
  declared: 'Et dokument sier at de to områdene hører sammen; ingen er navngitt som gjør det.',
  wished: 'Et dokument planlegger eller foreslår koblingen, og ingenting kjent gjennomfører den ennå.',
  wishedWithInitiative: 'Et dokument planlegger eller foreslår koblingen, og et tiltak arbeider med begge områdene.',
  area: 'Det en region har valgt å spesialisere seg på; et delområde er en del av et slikt.',
  theme:
    'En av 26 overskrifter som gjør ulike regioners områder sammenlignbare; koblingen er en redaksjonell vurdering.',
  statement: 'Én ting som én kilde sier om to ting, med stedet i kilden.',
  stated: 'Kilden sier at det er slik.',
  planned: 'Kilden sier at det er vedtatt og skal gjøres.',
  proposed: 'Kilden foreslår det; ingen har vedtatt det.',
  example: 'Kilden gir det som eksempel.',
  inferred: 'Vår tolkning: ingen kilde sier det rett ut.',
  computed: 'Beregnet ut fra andre opplysninger.',
  named: 'Kilden navngir selv begge sider.',
  topic: 'En redaktør har koblet de to etter tema.',
  helix: 'De fire slagene aktører som bør møtes: akademia, næringsliv, offentlige aktører, sivilsamfunn.',
  asOf: 'Alt vises slik det var den dagen, etter datoene som kildene oppgir.',
  silent: 'En kilde som ikke nevner en ting, benekter den ikke.',
  undated: 'Ingen kilde daterer det, så det teller alle dager.',
  wish: 'En kobling som et dokument planlegger eller foreslår, og som ingenting kjent gjennomfører.',
} satisfies Record<keyof typeof en, string>
