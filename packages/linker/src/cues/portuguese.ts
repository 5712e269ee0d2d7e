/**
 * Portuguese. What another language would misread (`do`, `no`, `as`, `a`) counts only in a Portuguese text;
 * titles, offices and peoples count in any.
 */
import { withEndings } from './with-endings.ts';
import type { WordLists } from './word-lists.ts';

/** Counts only where the text is Portuguese. */
export const PORTUGUESE: WordLists = {
  FUNCTION: `
o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra ao aos com sem
sob sobre ante apos ate contra desde durante entre perante segundo conforme e ou nem mas porem contudo todavia que se como
quando onde enquanto porque pois embora quem qual quais cujo cuja este esta estes estas esse essa esses essas isto isso aquele
aquela aqueles seu sua seus suas meu minha nosso nossa nossos nossas lhe lhes me te ja nao muito mais menos tao tambem so
ainda sempre nunca foi foram era eram sera serao e sao ser estar esta estao estava ha havia tem tinha todo toda todos todas
outro outra outros outras cada algum alguma alguns algumas nenhum mesmo mesma ambos varios varias dois duas tres quatro cinco
seis sete oito nove dez alem assim entao depois antes ontem hoje amanha aqui ali
`,
  LOCATIVE: 'em no na nos nas para ao aos desde ate perto',
  TIE: 'de do da dos das',
  PARTICLE: 'de do da dos das e',
  PREFIX: 'ex pro anti vice luso franco',
  TITLE: 'dom dona sr sra',
  HONORIFIC: 'dom dona sr sra',
  COMMON: `
acordo acordos acusa acusam alianca alto ameaca anuncia anunciam apoio apoia ataque ataques autoridades ajuda baixas cessar
cidade cidades combate combates comunidade condena conflito crise cupula decreto defesa denuncia deixa deixam diplomacia
exercito eleicoes embaixada emboscada encontro enviado envia exige expulsa expulsam assina fronteira fogo forca forcas governo
golpe grande grandes grupo guerra homens independencia investiga lider lideres luta matam mata mercenarios militar militares
missao morre morrem mortos mulheres mundo negociacoes nega norte nova novas novo novos ocidente ofensiva operacao oposicao pais
paises paz pede pedem plano populacao poder policia primeira primeiro prisao povo rebelde rebeldes rejeita reconhece refugiados
regiao refens rompe rompem ruptura sancoes seguranca semana soldados sul suspende tensao tensoes terroristas toma tribunal
tropas ultima ultimo vitimas viaja vida violencia visita vota voto
`,
  HEAD_OF_NAME:
    'rua praca mar golfo lago rio ilha ilhas monte porto hospital casa jornal universidade banco clube',
  SMALL_HEAD: `
rua avenida travessa golfo lago rio cabo estreito delta bacia foz margens margem afluente universidade instituto hotel
molho couve couves pimenta galinha galinhas porquinho noz nozes castanha castanhas pau
`,
  COMPOUND_TAIL: 'equatorial',
  DIRECTION: 'norte sul leste oeste nova novo alto alta baixo baixa',
  DATE: `
segunda terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro
outubro novembro dezembro
`,
  ARTS_OR_SPORT: `
compositor sinfonia orquestra cantor cantora cancao cancoes disco filme filmes cineasta romance romancista poeta pintor
escultor pianista futebol futebolista avancado atacante goleiro treinador gol golo golos gols liga taca
copa jogo estadio torneio basquete ciclista museu exposicao
`,
  PRIVATE_CALLING: `
cantor cantora ator atriz comediante futebolista avancado atacante goleiro jogador jogadora treinador treinadora pugilista
ciclista nadador romancista poeta pintor pintora escultor compositor pianista guitarrista musico bailarino cineasta estilista
cozinheiro cozinheira padeiro agricultor enfermeiro enfermeira dentista estudante cabeleireiro alfaiate
`,
  PRIVATE_DEED: 'cantou canta cantava cantado dancou',
};

/** Counts in any text. */
export const PORTUGUESE_ANYWHERE: WordLists = {
  TITLE: `
presidenta ministro ministra chanceler rei rainha secretario embaixador
embaixadora governador governadora deputado deputada prefeito prefeita porta voz chefe comandante coronel tenente capitao
sargento marechal almirante senhor senhora doutor doutora professor professora juiz juiza procurador procuradora advogado
advogada bispo arcebispo cardeal padre diretor diretora comissario mediador negociador fundador jornalista analista
especialista
`,
  TITLE_MODIFIER: 'primeiro primeira exteriores estrangeiros defesa interino interina',
  HONORIFIC: 'senhor senhora doutor doutora professora coronel capitao tenente cantor cantora jogador',
  FEMALE_ADDRESS: 'senhora dona rainha princesa',
  MALE_ADDRESS: 'senhor rei',
  OFFICE: `
governo ministerio embaixada consulado autoridades republica povo reino parlamento golpe crise guerra junta exercito presidencia
`,
  GENERIC: `
grupo movimento frente exercito armadas forcas forca alianca coligacao partido uniao rede milicia mercenarios companhia sociedade
organizacao conselho comite governo ministerio agencia comissao brigada batalhao ataque batalha golpe massacre emboscada
acordo operacao missao nacional nacionais rio lago regiao deserto privada militar cidade aldeia aeroporto base cupula crise
guerra conflito
`,
  KINSHIP: 'familia irmaos irmas casal dinastia',
  PEOPLE: `${withEndings(
    `alema african american angolan argelin asiatic australian austriac azer bolivian brasileir
britanic bulgar caboverdian chilen colombian corean cuban egipci georgian guinean
haitian hungar indian iranian iraquian islamic italian jordanian lituan malian marroquin mauritan mexican
mocambican nigerian nigerin palestin peruan polac quenian romen rus sovietic
suec suic tanzanian tunisin turc ucranian ugandes venezuelan zambian catolic`,
    'o a os as',
  )}
alemao alemaes alema frances franceses ingles ingleses portugues portugueses japones chines chineses senegales senegaleses
congoles libanes holandes irlandes sudanes togoles espanhol espanhola espanhois grego gregos argentino argentinos armenio armenios
indonesio libio libios sirio sirios servio servios judeu judeus norueguesa sudanesa francesa inglesa estadunidense
estadunidenses israelense israelita israelitas
canadense belga belgas iraniano iraquiano marfinense burquinense chadiano maliano maliana malianos malianas europeu europeia
europeus jihadista jihadistas islamista arabe arabes ocidental ocidentais muculmano muculmanos cristao`,
  NAMED_THING:
    'filme documentario romance cancao album serie navio iate hotel restaurante revista intitulado intitulada',
};

export const PORTUGUESE_CHROME_REQUESTS = `
assine a
assine nossa
assine o
inscreva se
cadastre se
registe se
subscreva a
subscreva o
faca login
iniciar sessao
entre na sua conta
clique aqui
ao clicar
ao continuar
ao se inscrever
voce concorda
voce aceita
usamos cookies
utilizamos cookies
nos e nossos parceiros
nos e os nossos parceiros
aceitar tudo
aceitar todos
aceitar e continuar
aceitar cookies
rejeitar tudo
rejeitar todos
recusar cookies
gerenciar cookies
gerir cookies
configuracoes de cookies
leia tambem
leia mais
ler mais
continue lendo
continue a ler
ver mais
veja tambem
siga nos
siga o
compartilhe
partilhar no
baixe o aplicativo
receba as
receba nossa
receba no seu
nao perca
criar uma conta
ja e assinante
ocorreu um erro
tente novamente
deixe um comentario
noticias relacionadas
`;

export const PORTUGUESE_CHROME_THINGS = `
boletim
seu e mail
seu email
seu navegador
sua conta
seu consentimento
politica de privacidade
politica de cookies
termos de uso
termos de servico
termos e condicoes
todos os direitos reservados
mais lidas
mais lidos
senha
publicidade
`;

export const PORTUGUESE_MENU = `
inicio noticias buscar pesquisar contato contacto esportes desporto economia politica cultura tecnologia ciencia saude
sociedade internacional mundo opiniao assinatura empregos tempo
`;
