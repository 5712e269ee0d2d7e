/**
 * Spanish. What another language would misread (`no`, `al`, `son`, `sur`) counts only in a Spanish text;
 * titles, offices and peoples count in any.
 */
import { withEndings } from './with-endings.ts';
import type { WordLists } from './word-lists.ts';

/** Counts only where the text is Spanish. */
export const SPANISH: WordLists = {
  FUNCTION: `
el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta mediante para por
segun sin sobre tras y e o u ni pero sino aunque porque pues que si como cuando donde mientras quien quienes cual cuales
cuyo cuya este esta estos estas ese esa esos esas esto eso aquel aquella aquellos su sus mi mis tu tus nuestro nuestra
nuestros nuestras se le les me te nos os ya no muy mas menos tan tanto tambien tampoco solo aun todavia siempre nunca
es son era eran fue fueron sera seran ha han habia habian hay ser estar esta estan estaba esto todo toda todos todas otro
otra otros otras cada algun alguna algunos algunas ningun ninguna mismo misma ambos ambas varios varias dos tres cuatro
cinco seis siete ocho nueve diez ademas asi entonces luego sin embargo ayer hoy manana aqui alli antes despues pese
`,
  LOCATIVE: 'en a al desde hacia hasta cerca por dentro fuera',
  TIE: 'de del',
  PARTICLE: 'de del la las los y e',
  PREFIX: 'ex pro anti vice hispano ruso franco',
  HYPHEN_TAIL: 'ucraniano maliense frances',
  TITLE: 'fiscal don dona sr sra srta cabo',
  HONORIFIC: 'don dona sr sra srta',
  COMMON: `
acuerdo acuerdos acusa acusan advierte alianza alto amenaza anuncia anuncian apoyo apoya asesinato ataque ataques autoridades
ayuda baja bajas cese ciudad ciudades combate combates comunidad condena conflicto convoy crisis cumbre decreto defensa
denuncia deja dejan diplomacia ejercito elecciones embajada emboscada encuentro enviado envia exige expulsa expulsan firma
frontera fuego fuerza fuerzas gobierno golpe grupo guerra gran grandes habitantes hombres humanitaria independencia investiga
investigacion lider lideres llama llega llegan lucha matan mata medios mercenarios mesa militar militares mision muere mueren
muertos mujeres mundo negociaciones niega ninos norte nueva nuevas nuevo nuevos occidente ofensiva operacion oposicion pais
paises paz pide piden plan poblacion poder policia presos primer primera primero prision pueblo rebelde rebeldes rechaza
reconoce refugiados region rehenes rompe rompen ruptura sanciones secuestro seguridad semana soldados sur suspende tension
tensiones terrorismo terroristas toma tribunal tropas ultima ultimo victimas viaja vida viejo violencia visita vota voto
`,
  HEAD_OF_NAME:
    'calle plaza mar golfo lago rio isla islas monte puerto hospital casa diario periodico real atletico',
  SMALL_HEAD: `
calle avenida callejon bulevar golfo lago rio cabo estrecho delta cuenca desembocadura orillas ribera riberas afluente
universidad instituto hotel salsa coles col pimienta gallina conejillo conejillos nuez nueces
`,
  COMPOUND_TAIL: 'ecuatorial',
  DIRECTION: 'norte sur este oeste nueva nuevo alto alta bajo baja',
  DATE: `
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
octubre noviembre diciembre
`,
  ARTS_OR_SPORT: `
opera compositor sinfonia orquesta cantante cantantes cancion canciones disco pelicula cineasta novela novelista poeta
pintor escultor pianista futbol futbolista delantero portero centrocampista entrenador gol goles liga copa
estadio torneo baloncesto boxeador ciclista museo exposicion
`,
  PRIVATE_CALLING: `
cantante rapero rapera actor actriz humorista futbolista delantero portero centrocampista jugador jugadora entrenador
entrenadora boxeador ciclista nadador novelista poeta pintor pintora escultor compositor pianista guitarrista musico
bailarin cineasta disenador cocinero cocinera panadero maestro maestra agricultor enfermero enfermera dentista estudiante
peluquero sastre
`,
  PRIVATE_DEED: 'canto canta cantaba cantado goleo bailo',
};

/** Counts in any text. */
export const SPANISH_ANYWHERE: WordLists = {
  TITLE: `
presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro canciller rey reina principe
princesa emperador secretario secretaria embajador embajadora enviado gobernador gobernadora senador senadora diputado
diputada alcalde alcaldesa portavoz vocero vocera jefe jefa lider comandante coronel teniente capitan sargento mariscal
almirante senor senora doctora profesor profesora juez jueza abogado abogada obispo arzobispo cardenal padre
director directora presidenciable comisario comisaria mediador negociador fundador candidato candidata opositor periodista
analista experto experta
`,
  TITLE_MODIFIER: 'primer primera exteriores defensa interino interina saliente electo electa',
  HONORIFIC: 'senor senora doctora profesora coronel capitan teniente sargento cantante futbolista',
  FEMALE_ADDRESS: 'senora senorita reina princesa dona',
  MALE_ADDRESS: 'senor rey principe',
  OFFICE: `
gobierno ministerio embajada consulado autoridades republica pueblo reino parlamento golpe crisis guerra junta ejercito
presidencia
`,
  GENERIC: `
grupo movimiento frente ejercito armadas fuerzas fuerza alianza coalicion partido union red milicia mercenarios compania sociedad
organizacion consejo comite gobierno ministerio agencia comision brigada batallon ataque batalla golpe masacre emboscada
acuerdo operacion mision nacional nacionales rio lago region desierto privada militar ciudad aldea aeropuerto base cumbre
crisis guerra conflicto
`,
  KINSHIP: 'familia hermanos hermanas esposos clan dinastia',
  /** Not the feminine where it is a country: `china`, `siria`. */
  PEOPLE: `${withEndings(
    `afgan albanes aleman argelin australian austriac azerbaiyan bielorrus bolivian brasilen britanic
bulgar burundes camboyan camerunes chadian chilen chipriot colombian congolen corean cuban danes ecuatorian egipci
eslovac escoces espanol etiop europe filipin finlandes frances gabones gambian georgian ghanes griec guinean haitian
holandes hondure hungar ingles irlandes italian jamaican japones jordan keniat kosovar kurd libanes liberian
lituan malgach maliens marfilen marroqui mauritan mexican moldav mozambiquen musulman neerlandes nigerian
nigerin norueg palestin panamen paraguay peruan polac portugues ruandes ruman rus salvadoren senegales sovietic sudafrican sudanes suec suiz tailandes tanzan togoles tunecin turc ucranian ugandes uruguay venezolan yemen zambian
african asiatic occidental islamic catolic cristian judi`,
    'o a os as es',
  )}
estadounidense estadounidenses maliense malienses nicaraguense costarricense canadiense israeli israelies iraqui iraquies irani iranies
marroqui marroquies saudi saudies belga belgas croata etiope keniano vietnamita yihadista yihadistas islamista islamistas arabe
arabes frances ingles aleman espanol portugues japones irlandes senegales libanes congoles sudanes togoles danes escoces
musulman sahariano saheliano occidentales argentino argentinos armenio armenios chino chinos indio indios libio libios
serbio serbios sirio sirios somalies`,
  NAMED_THING:
    'pelicula documental novela cancion album serie barco buque yate hotel restaurante revista titulado titulada',
};

export const SPANISH_CHROME_REQUESTS = `
suscribete
suscribase
suscribirse a
inscribete
registrate
registrese
inicia sesion
iniciar sesion
haz clic
haga clic
al hacer clic
al continuar
al suscribirte
usted acepta
aceptas nuestra
aceptas los
usamos cookies
utilizamos cookies
nosotros y nuestros socios
nosotros y nuestros
aceptar todo
aceptar todas
aceptar y continuar
aceptar cookies
rechazar todo
rechazar todas
gestionar cookies
configurar cookies
configuracion de cookies
gestionar preferencias
lea tambien
lee tambien
leer mas
leer tambien
seguir leyendo
ver mas
siguenos
compartir en
comparte este
descarga la app
recibe las
recibe nuestro
recibe en tu
no te pierdas
crear una cuenta
ya eres suscriptor
ha ocurrido un error
se ha producido un error
intentalo de nuevo
intentelo de nuevo
deja un comentario
noticias relacionadas
`;

export const SPANISH_CHROME_THINGS = `
boletin
boletines
tu correo
su correo
correo electronico
tu navegador
su navegador
tu cuenta
su cuenta
tu consentimiento
su consentimiento
politica de privacidad
politica de cookies
terminos y condiciones
condiciones de uso
aviso legal
todos los derechos reservados
lo mas leido
contrasena
publicidad
`;

export const SPANISH_MENU = `
inicio portada noticias buscar contacto contactos deportes economia politica cultura tecnologia ciencia salud sociedad
internacional opinion suscripcion boletines empleo tiempo
`;
