/**
 * The wording of interfaces: cookie notices, newsletters, log-ins, error messages, menus. English and
 * French, one phrase a line. Phrases count, not words: an article may well speak of cookies.
 */

/** The reader is told to do something, or told what the page does to him. */
export const CHROME_REQUESTS = `
sign up
sign in
log in
subscribe to
subscribe now
subscribe today
click here
by clicking
by submitting
by subscribing
by signing up
by continuing
you agree
you consent
you must enable
you can unsubscribe
you have successfully
enable javascript
please enable
please try again
try again later
please follow the instructions
please wait
please enter
please confirm
we need to confirm
we use cookies
we and our partners
we value your privacy
manage my choices
manage your preferences
manage preferences
manage cookies
cookie settings
accept all
accept cookies
accept and continue
reject all
delivered straight
to display this content
to view this content
to continue reading
continue reading
read more
see all
see more
find out more
more on this story
related articles
leave a reply
view comments
read also
see also
share this
share on
follow us
download the app
get the latest
get our
don t miss
create an account
already a subscriber
advertisement tracking
audience measurement
a problem processing
almost finished
inscrivez vous
abonnez vous
s abonner
se connecter
connectez vous
je m abonne
je m inscris
cliquez ici
en cliquant
en vous inscrivant
en poursuivant
vous acceptez
vous pouvez vous desinscrire
veuillez reessayer
veuillez patienter
veuillez activer
veuillez saisir
nous utilisons des cookies
nous et nos partenaires
tout accepter
tout refuser
accepter et continuer
accepter les cookies
refuser les cookies
continuer sans accepter
gerer mes choix
gerer les cookies
parametrer les cookies
parametres des cookies
pour afficher ce contenu
pour lire la suite
lire l article
articles similaires
sur le meme sujet
laisser un commentaire
lire la suite
lire aussi
a lire aussi
lire egalement
voir aussi
suivez nous
partager sur
partager l article
telechargez l application
recevez nos
recevez chaque
recevez toute
recevez l essentiel
ne manquez
mesure d audience
deja abonne
listen to this article
ecouter cet article
share on facebook
copy link
copier le lien
skip to content
manage choices
all rights reserved
tous droits reserves
reproduction prohibited
reproduction interdite
tags
mots cles
filed under
aller au contenu
back to top
retour en haut
sponsored content
contenu sponsorise
support our journalism
soutenez
vous avez deja un compte
recommended for you
recommande pour vous
nous respectons votre vie privee
we respect your privacy
creer un compte
une erreur est survenue
une erreur s est produite
`;

/** What such requests are about. Each is no more than half a reason. */
export const CHROME_THINGS = `
newsletter
newsletters
infolettre
cookie
cookies
traceurs
inbox
your inbox
email address
e mail address
your email
your browser
your account
your device
your consent
your preferences
adresse e mail
adresse email
boite mail
boite de reception
votre navigateur
votre compte
votre consentement
votre adresse
privacy policy
terms of service
terms of use
terms and conditions
politique de confidentialite
conditions d utilisation
conditions generales
mentions legales
top headlines
most read
les plus lus
breaking news alerts
push notifications
notifications push
your submission
the email we
password
mot de passe
javascript
unsubscribe
desinscrire
advertisement
publicite
error
erreur
success
accept
accepter
close
fermer
`;

/** What a cookie notice goes on about; two of them beside a piece of interface are a part of it. */
export const CONSENT_WORDS = `
partner partners vendor vendors data device devices identifiers browsing consent advertising ads advertisers personalised personalized
preferences tracking cookies prohibited reproduction reserved store stores stored storing process processing
partenaires donnees terminal appareil navigation consentement publicites publicitaires personnalises personnalisees preferences traceurs
stocker stockent reproduction interdite reserves traiter traitent traitement
socios datos dispositivo navegacion consentimiento anuncios publicidad personalizados preferencias almacenar almacenan tratar tratan
parceiros dados navegacao consentimento anuncios publicidade personalizados preferencias armazenar armazenam tratam
partner daten gerat gerate einwilligung werbung anzeigen personalisierte einstellungen speichern verarbeiten
`;

/** Entries of menus. */
export const MENU_WORDS = `
home accueil menu search rechercher recherche contact contacts about login connexion subscribe abonnement abonnements
newsletter newsletters sport sports video videos photos podcasts podcast weather meteo opinion opinions lifestyle entertainment jobs emploi
archives rss rubriques services privacy cookies terms more plus live direct shop boutique help aide faq
advertise newsletters culture economy economie politics politique technology tech science sante health business
`;
