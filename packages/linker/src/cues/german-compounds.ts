/**
 * German writes compounds as one word, so no list can hold them: the last part says what the whole is.
 * `Militärmachthaber` is a title, `Grenzkonflikt` an ordinary noun, `Bahnhofstraße` the head of a name.
 */
import type { WordLists } from './word-lists.ts';

/** Shorter words are no compounds: `Chef`, `Sieg`, but also `Bach` and `Berg`. */
export const SHORTEST_COMPOUND = 8;

/** Last parts of compounds, each with all its endings. */
export const COMPOUND_ENDS: WordLists = {
  TITLE: `
prasident prasidenten prasidentin minister ministers ministerin kanzler kanzlers kanzlerin chef chefs chefin sprecher sprechers sprecherin
fuhrer fuhrers machthaber machthabers kommandeur kommandant general botschafter botschafters botschafterin sekretar sekretarin
burgermeister burgermeisterin richter richterin experte experten expertin beauftragter beauftragte beauftragten vorsitzender vorsitzende
vorsitzenden politiker politikerin
`,
  OFFICE: 'regierung ministerium behorde behorden armee junta parlament streitkrafte',
  HEAD_OF_NAME: `
strasse strassen gasse platz allee brucke bahnhof universitat schule hochschule bank hotel museum theater zeitung verein verband klub
stadion klinik krankenhaus institut stiftung verlag gesellschaft orchester meer see fluss insel inseln
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
};
