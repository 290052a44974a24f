import { getEspace } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import type { WrittenMessage } from '../outbox/define-message.ts';
import { activationCompte } from './activation-compte.ts';
import { adresseChangee } from './adresse-changee.ts';
import { adresseChangementDemande } from './adresse-changement-demande.ts';
import { adresseConvoitee } from './adresse-convoitee.ts';
import { changementAdresse } from './changement-adresse.ts';
import { codeConfidentiel } from './code-confidentiel.ts';
import { codeDemande } from './code-demande.ts';
import { codeEmail } from './code-email.ts';
import { codeSecoursUtilise } from './code-secours-utilise.ts';
import { codeSms } from './code-sms.ts';
import { compteCree } from './compte-cree.ts';
import { compteExistantTentative } from './compte-existant-tentative.ts';
import { compteRecupere } from './compte-recupere.ts';
import { compteRecree } from './compte-recree.ts';
import { conventionAcceptee } from './convention-acceptee.ts';
import { conventionGeneree } from './convention-generee.ts';
import { conventionRefusee } from './convention-refusee.ts';
import { coordonneesChangees } from './coordonnees-changees.ts';
import { delegationAcceptee } from './delegation-acceptee.ts';
import { delegationModifiee } from './delegation-modifiee.ts';
import { delegationProposee } from './delegation-proposee.ts';
import { delegationRenonciation } from './delegation-renonciation.ts';
import { demandeRecue } from './demande-recue.ts';
import { connexionBloquee } from './connexion-bloquee.ts';
import { connexionDelegueBloquee } from './connexion-delegue-bloquee.ts';
import { erreurSignalee } from './erreur-signalee.ts';
import { courrierEnRoute } from './courrier-en-route.ts';
import { motDePasseChange } from './mot-de-passe-change.ts';
import { motDePasseDelegue } from './mot-de-passe-delegue.ts';
import { motDePasseDelegueChange } from './mot-de-passe-delegue-change.ts';
import { nouvelAppareilDelegue } from './nouvel-appareil-delegue.ts';
import { rappelAdresse } from './rappel-adresse.ts';
import { reinitialisation } from './reinitialisation.ts';
import { secondFacteurActive } from './second-facteur-active.ts';
import { secondFacteurBloque } from './second-facteur-bloque.ts';
import { secondFacteurRetire } from './second-facteur-retire.ts';
import { validationCandidat } from './validation-candidat.ts';
import { verificationAdresse } from './verification-adresse.ts';

const espace = getEspace('ordre');
const base = { le: new Date('2026-11-20T09:05:00.000Z'), appareil: 'Firefox sur Windows' };
const code = { code: '123456', parcours: 'inscription', lifetimeMinutes: 10 } as const;
const url = 'https://portail.example/ordre/activation?jeton=SECRET-TOKEN';
const link = { url, lifetimeHours: 72 };
const nouvelleAdresse = 'nouvelle.adresse@exemple.example';
const change = { nouvelleAdresse, annulation: url, delayHours: 72 };
const owner = { email: 'a@b.example', compteId: 'c1', professionnelId: 'p1' };
const delegue = {
  delegue: 'Nadia Benali',
  email: 'nadia.benali@cabinet.example',
  services: ['paiements'],
  finLe: '2027-05-20',
};
const bloqueJusquA = new Date('2026-11-20T09:20:00.000Z');

const suivi = 'K7PX-3M9T';
const conventionDocument: Parameters<typeof conventionGeneree.write>[0]['document'] = {
  nom: 'convention-750712184.pdf',
  contenu: {
    espace: 'tiers',
    titre: 'DEMANDE',
    reference: suivi,
    le: '2026-11-20T09:05:00.000Z',
    valeurs: [],
    engagement: [],
  },
};

const emails: [string, (more: Partial<typeof base>) => WrittenMessage][] = [
  ['code-email', (more) => codeEmail.write({ ...base, ...code, ...more }, espace)],
  ['compte-cree', (more) => compteCree.write({ ...base, verification: null, ...more }, espace)],
  [
    'compte-cree, link',
    (more) => compteCree.write({ ...base, verification: link, ...more }, espace),
  ],
  [
    'verification-adresse',
    (more) => verificationAdresse.write({ ...base, ...link, ...more }, espace),
  ],
  ['changement-adresse', (more) => changementAdresse.write({ ...base, ...link, ...more }, espace)],
  ['mot-de-passe-change', (more) => motDePasseChange.write({ ...base, ...more }, espace)],
  [
    'reinitialisation',
    (more) => reinitialisation.write({ ...base, ...link, ...owner, ...more }, espace),
  ],
  [
    'adresse-changee',
    (more) => adresseChangee.write({ ...base, nouvelleAdresse, ...more }, espace),
  ],
  [
    'adresse-changement-demande',
    (more) => adresseChangementDemande.write({ ...base, ...change, ...more }, espace),
  ],
  [
    'compte-recupere',
    (more) => compteRecupere.write({ ...base, nouvelleAdresse, ...more }, espace),
  ],
  [
    'compte-existant-tentative',
    (more) => compteExistantTentative.write({ ...base, ...more }, espace),
  ],
  [
    'code-demande',
    (more) =>
      codeDemande.write({ ...base, numero: '75\u00a0001\u00a0234\u00a06', ...more }, espace),
  ],
  [
    'code-confidentiel',
    (more) =>
      codeConfidentiel.write(
        { ...base, code: 'SECRET2345', expireLe: bloqueJusquA, url, ...more },
        espace,
      ),
  ],
  [
    'courrier-en-route',
    (more) =>
      courrierEnRoute.write({ ...base, ...link, reference: 'C-2026-11-000001', ...more }, espace),
  ],
  ['rappel-adresse', (more) => rappelAdresse.write({ ...base, ...owner, ...more }, espace)],
  ['activation-compte', (more) => activationCompte.write({ ...base, ...link, ...more }, espace)],
  [
    'compte-recree',
    (more) =>
      compteRecree.write({ ...base, nouvelleAdresse, parCle: false, ...more }, espace, null),
  ],
  [
    'validation-candidat',
    (more) => validationCandidat.write({ ...base, ...link, ...more }, espace, null),
  ],
  [
    'convention-generee',
    (more) =>
      conventionGeneree.write({ ...base, ...link, document: conventionDocument, ...more }, espace),
  ],
  [
    'coordonnees-changees',
    (more) => coordonneesChangees.write({ ...base, suivi, nouvelleAdresse, ...more }, espace),
  ],
  ['demande-recue', (more) => demandeRecue.write({ ...base, suivi, url, ...more }, espace)],
  ['second-facteur-active', (more) => secondFacteurActive.write({ ...base, ...more }, espace)],
  ['second-facteur-retire', (more) => secondFacteurRetire.write({ ...base, ...more }, espace)],
  [
    'second-facteur-bloque',
    (more) => secondFacteurBloque.write({ ...base, echecs: 5, bloqueJusquA, ...more }, espace),
  ],
  [
    'code-secours-utilise',
    (more) => codeSecoursUtilise.write({ ...base, restants: 9, ...more }, espace),
  ],
  [
    'erreur-signalee',
    (more) =>
      erreurSignalee.write(
        {
          ...base,
          nom: 'Mme Anne Martin',
          numero: '75\u00a01\u00a012345\u00a06',
          adresse: '8 rue des Essais, 75001 PARIS',
          caisse: 'CPAM de Paris',
          repondreA: 'anne@cabinet.example',
          texte: 'Ma spécialité a changé.',
          ...more,
        },
        espace,
      ),
  ],
  [
    'delegation-proposee',
    (more) => delegationProposee.write({ ...base, ...delegue, ...more }, espace),
  ],
  [
    'delegation-acceptee',
    (more) => delegationAcceptee.write({ ...base, ...delegue, ...more }, espace),
  ],
  [
    'delegation-modifiee',
    (more) => delegationModifiee.write({ ...base, ...delegue, ...more }, espace),
  ],
  [
    'delegation-renonciation',
    (more) => delegationRenonciation.write({ ...base, ...delegue, ...more }, espace),
  ],
  [
    'connexion-delegue-bloquee',
    (more) => connexionDelegueBloquee.write({ ...base, echecs: 5, bloqueJusquA, ...more }, espace),
  ],
  ['nouvel-appareil-delegue', (more) => nouvelAppareilDelegue.write({ ...base, ...more }, espace)],
  [
    'mot-de-passe-delegue',
    (more) => motDePasseDelegue.write({ ...base, ...link, email: delegue.email, ...more }, espace),
  ],
  [
    'mot-de-passe-delegue-change',
    (more) => motDePasseDelegueChange.write({ ...base, ...more }, espace),
  ],
  ['adresse-convoitee', (more) => adresseConvoitee.write({ ...base, ...more }, espace)],
  [
    'connexion-bloquee',
    (more) => connexionBloquee.write({ ...base, echecs: 5, bloqueJusquA, ...more }, espace),
  ],
];

/** What an e-mail shows, without its addresses and its markup. */
function wordsOf({ subject, text }: WrittenMessage): string {
  return `${subject}\n${text}`.replace(/https?:\/\/\S+/g, '');
}

describe.each(emails)('%s', (_name, write) => {
  const message = write({});

  it('says what happened, when, from where, and who says it', () => {
    expect(message.text).toContain(
      'vendredi 20 novembre 2026 à 10\u00a0h\u00a005 (heure de Paris)',
    );
    expect(message.text).toContain('Firefox sur Windows');
    expect(message.text).toContain('assistance@ordre-des-medecins.example');
    expect(message.text).toContain('ORDRE DES MÉDECINS');
    expect(message.subject).toContain('Ordre des médecins'.slice(0, 5));
    expect(`${message.text}${message.html}`).not.toMatch(/undefined|null|\[object|Invalid/);
  });

  it('says in HTML what it says in text', () => {
    const html = (message.html ?? '').replace(/&#39;/g, "'");
    for (const line of message.text.split('\n').filter((text) => /^[A-ZÀ-Ý]/.test(text)))
      expect(html.replace(/\s*<br>\s*/g, '\n')).toContain(line.replace(/\u00a0:$/, ''));
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(html).not.toMatch(/<table|<script|<img/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('keeps secrets out of the subject, and on no line longer than mail allows', () => {
    expect(message.subject).not.toMatch(/SECRET|123456|@|\p{Cc}/u);
    expect(message.subject.length).toBeLessThan(78);
  });

  it('is set as French is', () => {
    const words = wordsOf(message);
    expect(words).not.toMatch(/'/);
    expect(words).not.toMatch(/(?<!\u00a0)[?!;»]|[^\u00a0]:(?!\/\/)/u);
    expect(words).not.toMatch(/«(?!\u00a0)/);
    expect(words).not.toMatch(/ {2}|\.\.\./);
  });

  it('escapes what people wrote', () => {
    const hostile = write({ appareil: '<img src=x onerror="alert(1)">&' });
    expect(hostile.html).not.toContain('<img');
    expect(hostile.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
  });
});

describe('addresses that change', () => {
  it('are masked in what goes to the old one', () => {
    const told = { ...base, suivi, ...change };
    for (const definition of [adresseChangementDemande, adresseChangee, coordonneesChangees]) {
      const { text, html } = definition.write(told, espace);
      expect(text).toContain('no***se@exemple.example');
      expect(`${text}${html}`).not.toContain('nouvelle.adresse');
    }
  });
});

describe('connexion-bloquee', () => {
  it('says how many failures, and until when', () => {
    const { text } = connexionBloquee.write({ ...base, echecs: 5, bloqueJusquA }, espace);
    expect(text).toContain('5\u00a0mots de passe incorrects');
    expect(text).toContain('jusqu’à 10\u00a0h\u00a020');
  });
});

describe('code-sms', () => {
  it.each(['inscription', 'recuperation'] as const)('fits one SMS (%s)', (parcours) => {
    const { text, subject } = codeSms.write({ ...code, parcours }, espace);
    expect(subject).toBe('');
    expect(text).toMatch(/^123456 est votre code/);
    expect(text).toContain('Ordre des médecins');
    // GSM 03.38 basic set, as far as French needs it.
    expect(text).toMatch(/^[A-Za-z0-9 .,:;!?'()+\-/éèàùìòÉÇÄÖÜäöüñÑ]*$/);
    expect(text.length).toBeLessThanOrEqual(160);
  });
});

describe('compte-cree', () => {
  it.each([
    ['ordre', 'avec cette adresse e-mail et le mot de passe'],
    ['tiers', 'avec votre N°\u00a0tiers et le mot de passe'],
  ] as const)('says what one signs in with (%s)', (id, words) => {
    const { text } = compteCree.write({ ...base, verification: null }, getEspace(id));
    expect(text).toContain(words);
  });
});

describe('the decision on a convention', () => {
  const tiers = getEspace('tiers');

  it('is told with its number, the reason and the way on, never a code', () => {
    const accepted = conventionAcceptee.write({ suivi, url, envoi: 'courrier' }, tiers);
    const refused = conventionRefusee.write({ suivi, motif: 'RIB illisible <b>', url }, tiers);
    expect(accepted.text).toContain(suivi);
    expect(accepted.text).toMatch(/par courrier/);
    expect(refused.text).toContain('RIB illisible <b>');
    expect(refused.html).toContain('RIB illisible &lt;b&gt;');
    for (const message of [accepted, refused])
      expect(`${message.text}${message.html}`).not.toMatch(/undefined|null|\[object/);
  });

  it.each([
    ['courrier', /par courrier, à l’adresse postale que nous avons/],
    ['email', /par courriel, à l’adresse e-mail que nous avons/],
    ['deja-en-route', /est déjà parti[^.]*aucun autre ne part/],
    ['sans-adresse', /n’a pas pu partir[^.]*écrivez à l’assistance/],
  ] as const)('says how the code leaves (%s)', (envoi, words) => {
    const { text } = conventionAcceptee.write({ suivi, url, envoi }, tiers);
    expect(text).toMatch(words);
    expect(/courrier/.test(text)).toBe(envoi === 'courrier');
    expect(text.includes(url)).toBe(envoi !== 'sans-adresse');
    expect(wordsOf({ subject: '', text })).not.toMatch(/(?<!\u00a0)[?!;»]|[^\u00a0]:|'/u);
  });
});
