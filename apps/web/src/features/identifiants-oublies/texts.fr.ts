export const oublisTexts = {
  choix: {
    titre: 'Identifiants oubliés',
    phrase: 'Qu’avez-vous oublié\u00a0? Chaque oubli se répare à part, en quelques minutes.',
    motDePasse: 'Mot de passe oublié',
    motDePasseAide:
      'Vous connaissez l’adresse e-mail de votre compte\u00a0: un lien vous y est envoyé, valable 24\u00a0heures.',
    adresse: 'Adresse mail de compte oubliée',
    adresseAide:
      'Munissez-vous de votre numéro RPPS et de votre téléphone portable\u00a0: un code vous y est envoyé.',
    retour: 'Retour à la connexion',
    niLun: 'Ni l’un ni l’autre\u00a0?',
    niLunAide:
      'Si l’Ordre ne connaît plus votre téléphone, votre conseil départemental vérifie votre identité et rétablit votre accès.',
    assistance: 'Assistance',
  },
  motDePasse: {
    titre: 'Réinitialiser votre mot de passe',
    phrase:
      'Pour réinitialiser votre mot de passe, veuillez saisir votre adresse email de connexion.',
    email: 'E-mail',
    valider: 'Valider',
    envoi: 'Envoi…',
    retour: 'Retour',
    inconnue: 'Je ne connais plus mon adresse email',
    coteTitre: 'Ce qui va se passer',
    cote: [
      'Un e-mail part vers l’adresse de votre compte.',
      'Il contient un lien qui ne sert qu’une fois, pendant 24\u00a0heures.',
      'Ce lien vous connecte, le temps de choisir un nouveau mot de passe.',
    ],
    dessin: (organisation: string): string =>
      `Dessin d’une enveloppe ouverte sur le message «\u00a0${organisation}\u00a0» et son bouton.`,
    dessinBouton: 'Choisir un mot de passe',
    cotePied: 'Vos autres appareils seront déconnectés quand le mot de passe aura changé.',
    faitTitre: 'Consultez votre messagerie',
    faitAvant: 'Si ',
    faitApres:
      ' est l’adresse d’un compte, un lien vient d’y être envoyé. Il est valable 24\u00a0heures et ne sert qu’une fois.',
    rienRecu: 'Rien reçu\u00a0?',
    rienRecuAide: [
      'Patientez quelques minutes, puis regardez dans les courriers indésirables.',
      'Vérifiez l’adresse ci-dessus, lettre par lettre.',
      'Une adresse qui n’a jamais été vérifiée ne reçoit pas de lien\u00a0: récupérez plutôt votre espace par SMS.',
    ],
    autreAdresse: 'Saisir une autre adresse',
    parSms: 'Récupérer votre espace par SMS',
    connexion: 'Retour à la connexion',
  },
  /** A9. */
  auChoix: {
    titre: 'RÉINITIALISER VOTRE MOT DE PASSE',
    phrase: 'Identifiez-vous\u00a0:',
    email: 'Adresse e-mail associée à votre compte',
    numero: 'ou N° d’Assurance Maladie ou FINESS',
    numeroAide: 'Si plusieurs personnes partagent cette adresse, ou si vous ne la connaissez plus',
    continuer: 'Continuer',
    envoi: 'Envoi…',
    retour: 'Retour à la connexion',
    parCarte:
      'Vous avez également la possibilité de changer votre mot de passe dans votre gestion de compte en vous connectant par votre CPS.',
    vide: 'Renseignez l’adresse e-mail de votre compte, ou votre N° d’Assurance Maladie ou FINESS.',
    partagee: 'Plusieurs comptes partagent cette adresse',
    partageeSuite:
      'Indiquez votre N° d’Assurance Maladie ou FINESS\u00a0: le lien part alors pour votre compte seul.',
    faitTitre: 'Consultez votre messagerie',
    faitAvant: 'Si ',
    faitApres:
      ' est l’adresse d’un compte, un e-mail vient d’y être envoyé pour réinitialiser votre mot de passe. Son lien est valable 24\u00a0heures et ne sert qu’une fois.',
    faitParNumero:
      'Si ce numéro a un compte, un e-mail vient d’être envoyé à son adresse pour réinitialiser votre mot de passe. Par mesure de sécurité, cette adresse n’est pas affichée ici. Le lien est valable 24\u00a0heures et ne sert qu’une fois.',
    rienRecu: 'Rien reçu\u00a0?',
    rienRecuAide: [
      'Patientez quelques minutes, puis regardez dans les courriers indésirables.',
      'Vérifiez l’adresse ou le numéro saisi, caractère par caractère.',
      'Une adresse qui n’a jamais été vérifiée ne reçoit pas de lien\u00a0: connectez-vous avec votre carte CPS, ou demandez un mot de passe provisoire par courrier.',
    ],
    autre: 'Recommencer',
    assistance: 'Assistance',
  },
  /** T7. */
  parNumero: {
    titre: 'Mot de passe oublié',
    phrase:
      'Saisissez votre N° tiers\u00a0: un lien part vers l’adresse de courriel de votre compte, pour choisir un nouveau mot de passe.',
    numero: 'N° tiers',
    numeroAide: 'Votre N° FINESS ou votre numéro de professionnel de santé',
    valider: 'Valider',
    envoi: 'Envoi…',
    retour: 'Retour à l’espace connexion',
    inconnue: 'Je ne connais plus l’adresse de mon compte',
    faitTitre: 'Consultez votre messagerie',
    faitAvant: 'Si le N° tiers ',
    faitApres:
      ' a un compte, un lien vient d’être envoyé à l’adresse de ce compte. Il est valable 24\u00a0heures et ne sert qu’une fois.',
    rienRecu: 'Rien reçu\u00a0?',
    rienRecuAide: [
      'Patientez quelques minutes, puis regardez dans vos courriers indésirables (SPAM).',
      'Vérifiez le numéro affiché, chiffre par chiffre.',
      'Plusieurs adresses\u00a0? Le message est dans la messagerie indiquée à la création du compte.',
    ],
    adresseOubliee: 'Adresse mail oubliée\u00a0?',
    autre: 'Saisir un autre numéro',
  },
  /** T8. */
  adresse: {
    titre: 'Adresse mail oubliée',
    phrase:
      'Saisissez votre N° tiers\u00a0: si un compte existe, un rappel part vers son adresse. Par sécurité, elle n’est pas affichée ici.',
    numero: 'N° tiers',
    captcha: 'Caractères de l’image',
    valider: 'Valider',
    envoi: 'Envoi…',
    retour: 'Retour à l’espace connexion',
    coteTitre: 'Ce qui va se passer',
    cote: [
      'Un message part vers l’adresse de votre compte\u00a0: le recevoir vous dit laquelle c’est.',
      'Cherchez-le dans chacune de vos messageries, et dans leurs courriers indésirables.',
      'Ni votre adresse, ni l’existence d’un compte ne sont montrées à qui connaît votre numéro, qui est public.',
    ],
    dessinBouton: 'Rappel de votre adresse',
    faitTitre: 'Cherchez le rappel dans vos messageries',
    faitAvant: 'Si le N° tiers ',
    faitApres:
      ' a un compte, un rappel vient d’être envoyé à son adresse. Regardez dans chacune de vos messageries, et dans leurs courriers indésirables (SPAM).',
    plusTitre: 'Vous n’avez plus cette messagerie\u00a0?',
    plus: 'Réinitialisez votre compte\u00a0: vous recevrez un nouveau code confidentiel, et choisirez une autre adresse.',
    reinitialiser: 'Réinitialiser mon compte',
  },
  /** T9; « Votre compte a été réinitialisé… » is the message itself. */
  reinitialiser: {
    titre: 'Réinitialiser mon compte',
    phrase:
      'Vous recevez un nouveau code confidentiel, avec lequel vous recréez votre compte\u00a0: autre adresse, autre mot de passe.',
    rassure: 'Votre compte actuel fonctionne jusqu’à ce que le nouveau code serve.',
    numero: 'N° tiers',
    canal: 'Comment recevoir le code',
    canalAide: 'Si nous ne connaissons pas l’une de ces adresses, nous utilisons l’autre.',
    canaux: {
      email: { label: 'Par courriel', detail: 'À l’adresse que nous connaissons' },
      courrier: {
        label: 'Par courrier',
        detail: (jours: number): string =>
          `À l’adresse postale connue, sous ${jours}\u00a0jours ouvrés`,
      },
    },
    captcha: 'Caractères de l’image',
    valider: 'Valider',
    envoi: 'Envoi…',
    retour: 'Retour à l’espace connexion',
    coteTitre: 'Ce qui va se passer',
    cote: (jours: number): readonly string[] => [
      `Un nouveau code part. Il est valable ${jours}\u00a0jours et ne sert qu’une fois\u00a0; lui seul fonctionne.`,
      'Avec lui et votre N° tiers, vous recréez votre compte.',
      'Vos relevés et vos demandes restent les vôtres\u00a0: seuls l’adresse et le mot de passe changent.',
    ],
    dessin: 'Dessin d’un courrier\u00a0: le code confidentiel de 10\u00a0caractères y est encadré.',
    ligne: 'Votre code confidentiel\u00a0:',
    exemple: 'K7RM 4XWD 2P',
    faitTitre: 'Un nouveau code part vers vous',
    faitAvant: 'Si le N° tiers ',
    faitApres: {
      email:
        ' est conventionné, un code confidentiel lui est envoyé par courriel, ou par courrier si nous ne connaissons pas son adresse de courriel.',
      courrier:
        ' est conventionné, un code confidentiel lui est envoyé par courrier, ou par courriel si nous ne connaissons pas son adresse postale.',
    },
    ensuite: 'Et ensuite\u00a0?',
    etapes: [
      'Attendez le code\u00a0: quelques minutes par courriel, quelques jours par courrier. Un courrier déjà en route n’est pas remplacé.',
      'Choisissez «\u00a0Créer mon compte\u00a0», et saisissez votre N° tiers et ce code.',
      'D’ici là, votre compte actuel fonctionne comme avant.',
    ],
    creer: 'J’ai reçu mon code\u00a0: créer mon compte',
    contactTitre: 'Rien reçu\u00a0?',
    contact: 'Écrivez à ',
    autre: 'Saisir un autre numéro',
  },
} as const;
