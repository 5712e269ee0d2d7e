/**
 * German writes compounds as one word, so no list can hold them: the last part says what the whole is.
 * `Militärmachthaber` is a title, `Grenzkonflikt` an ordinary noun, `Bahnhofstraße` the head of a name.
 */
import { CUES } from './cue-bits.ts';

/** Shorter words are no compounds: `Chef`, `Sieg`, but also `Bach` and `Berg`. */
const SHORTEST_COMPOUND = 8;

/** Last parts of compounds, each with all its endings. */
const ENDS = {
  TITLE: `
prasident prasidenten prasidentin minister ministers ministerin kanzler kanzlers kanzlerin chef chefs chefin sprecher sprechers sprecherin
fuhrer fuhrers machthaber machthabers kommandeur kommandant general botschafter botschafters botschafterin sekretar sekretarin
burgermeister burgermeisterin richter richterin experte experten expertin beauftragter beauftragte beauftragten vorsitzender vorsitzende
vorsitzenden politiker politikerin
`,
  OFFICE: 'regierung ministerium behorde behorden armee junta parlament streitkrafte',
  HEAD_OF_NAME: `
strasse strassen gasse platz allee brucke bahnhof universitat schule hochschule bank hotel museum theater zeitung verein verband klub
stadion klinik krankenhaus institut stiftung verlag gesellschaft orchester meer see fluss
`,
  COMMON: `
krieg kriege kriegs konflikt konflikte konflikts krise krisen einsatz einsatze einsatzes politik besuch besuche reise reisen hilfe hilfen
gipfel gipfels truppe truppen soldat soldaten soldner kampfer gruppe gruppen sanktion sanktionen abkommen abkommens
frage fragen debatte debatten verhandlung verhandlungen gesprach gesprache lieferung lieferungen geschaft geschafte staat staaten
staates land lander landes stadt stadte ort orte dorf dorfer gebiet gebiete region regionen grenze grenzen nachbar nachbarn
angriff angriffe anschlag anschlage putsch putsches wahl wahlen partei parteien mission missionen beziehung beziehungen vertrag
vertrags partner partners rebellen terroristen gefangene gefangenen mitarbeiter quelle quellen plan plane korrespondent korrespondentin
korrespondenten ausgabe ruckzug vormarsch streit bericht berichte karte expedition deal
heit heiten keit keiten ung ungen schaft schaften tion tionen ismus tat
`,
} as const;

let cuesByEnd: Map<string, number> | undefined;
let longestEnd = 0;

function readEnds(): Map<string, number> {
  const ends = new Map<string, number>();
  for (const [name, words] of Object.entries(ENDS)) {
    const cue = CUES[name as keyof typeof ENDS];
    for (const end of words.trim().split(/\s+/)) {
      ends.set(end, (ends.get(end) ?? 0) | cue);
      longestEnd = Math.max(longestEnd, end.length);
    }
  }
  return ends;
}

/** What a folded German word is by its longest known last part, as bits of `cuesOf`; 0 if it has none. */
export function compoundCuesOf(word: string): number {
  if (word.length < SHORTEST_COMPOUND) return 0;
  cuesByEnd ??= readEnds();
  for (let length = Math.min(longestEnd, word.length); length > 1; length -= 1) {
    const cues = cuesByEnd.get(word.slice(-length));
    if (cues !== undefined) return cues;
  }
  return 0;
}
