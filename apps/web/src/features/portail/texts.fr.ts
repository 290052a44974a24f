const NOMBRES = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq'] as const;

export const portailTexts = {
  nom: 'Espace Pro Santé',
  aide: 'Aide',
  titre: 'Quel espace souhaitez-vous ouvrir\u00a0?',
  phrase: (nombre: number): string =>
    nombre < 2
      ? 'Un compte par organisme. Le portail est commun, vos données ne le sont pas.'
      : `${NOMBRES[nombre] ?? String(nombre)} organismes, ${(NOMBRES[nombre] ?? String(nombre)).toLowerCase()} comptes distincts. Le portail est commun, vos données ne le sont pas.`,
  chargement: 'Chargement des espaces…',
  pourVousConnecter: 'Pour vous connecter',
  acceder: 'Accéder à cet espace',
  verifiezTitre: 'Vérifiez l’adresse avant de saisir un mot de passe',
  verifiezAvant: 'Elle commence par ',
  https: 'https://',
  verifiezApres:
    ' et porte le nom du portail. Aucun organisme ne vous demande un code par téléphone.',
  derniereTitre: 'La dernière fois, sur cet appareil',
  derniereAvant: 'Vous avez ouvert ',
  nePlusRetenir: 'Ne plus retenir',
  oublie: 'Rien n’est plus retenu sur cet appareil.',
  demoTitre: 'Démonstration',
  demoAvant: 'Les personnes sont fictives et rien n’est réellement envoyé\u00a0: lisez les ',
  demoLien: 'messages envoyés',
  demoApres: '.',
  lienDe: (titre: string, organisation: string): string => `${titre} (${organisation})`,
} as const;
