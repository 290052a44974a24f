import { espaceIds, getEspace, type EspaceId } from '@eps/espaces';
import { describe, expect, it } from 'vitest';
import { mayReopen } from '../comptes/reopen-compte.ts';
import type { MessageDefinition, WrittenMessage } from '../outbox/define-message.ts';
import { allMessages } from './all-messages.ts';

/** Why a mail to a person has no link that freezes their account. */
const EXEMPT: Readonly<Record<string, string>> = {
  'activation-compte': 'there is no account yet',
  'rappel-activation': 'there is no account yet',
  'validation-candidat': 'there is no account yet, and the address may be anybody’s',
  'code-demande': 'the address may be anybody’s',
  'code-email': 'there is no account yet',
  'changement-adresse': 'the new address, which is not proved',
  'verification-adresse': 'asked for by the owner, signed in',
  'nouveau-code-demande': 'never written',
  'compte-gele': 'the account is frozen',
  'compte-dormant': 'the account is shut',
  'connexion-suspendue': 'the account is shut',
  'convention-acceptee': 'a convention, whoever asked for it',
  'convention-generee': 'a convention, whoever asked for it',
  'convention-refusee': 'a convention, whoever asked for it',
  'demande-recue': 'a convention, whoever asked for it',
  'erreur-signalee': 'goes to the organisation',
  'invitation-delegation': 'goes to a delegate, who has no account',
  'connexion-delegue-bloquee': 'goes to a delegate, who has no account',
  'nouvel-appareil-delegue': 'goes to a delegate, who has no account',
  'delegation-retiree': 'goes to a delegate, who has no account',
  'delegation-renonciation': 'opens nothing: somebody can do less than before',
  'mot-de-passe-delegue': 'goes to a delegate, who has no account',
  'mot-de-passe-delegue-change': 'goes to a delegate, who has no account',
};

const gel = 'https://portail.example/ordre/gel?jeton=SECRET-FREEZE';
const later = new Date('2026-11-23T09:05:00.000Z');
/** More than any of them needs. */
const sample = {
  le: new Date('2026-11-20T09:05:00.000Z'),
  appareil: 'Firefox sur Windows',
  url: 'https://portail.example/ordre/page?jeton=SECRET',
  annulation: 'https://portail.example/ordre/adresse/annulation?jeton=SECRET',
  verification: null,
  lifetimeHours: 72,
  delayHours: 72,
  prendEffetLe: later,
  expireLe: later,
  bloqueJusquA: later,
  nouvelleAdresse: 'nouvelle.adresse@exemple.example',
  motif: 'lien',
  statut: 'gele',
  months: 6,
  echecs: 5,
  restants: 9,
  code: 'SECRET2345',
  reference: 'C-2026-11-000001',
  suivi: 'K7PX-3M9T',
  email: 'a@b.example',
  numero: '75\u00a0001\u00a0234\u00a06',
  parCle: false,
  titulaire: 'Dr Anne-Sophie Lefèvre-Delacroix',
  delegue: 'Nadia Benali',
  services: ['paiements', 'imprimes'],
  finLe: '2027-05-20',
};

type Kind = MessageDefinition<unknown, unknown>;

const kinds = allMessages.filter(({ canal }) => canal === 'email') as unknown as Kind[];
const secured = kinds.filter(({ securite }) => securite);

function write(kind: Kind, more: object, link: string | null = gel, id: EspaceId = 'ordre') {
  return kind.write({ ...sample, ...more }, getEspace(id), link);
}

function wordsOf({ subject, text }: WrittenMessage): string {
  return `${subject}\n${text}`.replace(/https?:\/\/\S+/g, '');
}

function expectFrench(written: WrittenMessage): void {
  const words = wordsOf(written);
  expect(words).not.toMatch(/'| {2}|\.\.\.|(?<!\u00a0)[?!;»]|[^\u00a0]:(?!\/\/)|«(?!\u00a0)/u);
  expect(`${written.text}${written.html}`).not.toMatch(/undefined|null|\[object|Invalid/);
  expect(written.subject).not.toMatch(/SECRET|@|\p{Cc}/u);
  expect(written.subject.length).toBeLessThan(78);
}

describe('the link that freezes an account', () => {
  it('is in every mail to an owner, or there is a reason', () => {
    const without = kinds.filter(({ securite }) => !securite).map(({ genre }) => genre);
    expect(without.toSorted()).toEqual(Object.keys(EXEMPT).toSorted());
    expect(secured.length).toBeGreaterThan(15);
  });

  it.each(secured)('$genre shows it last, and how to reopen', (kind) => {
    for (const id of espaceIds) {
      const written = write(kind, {}, gel, id);
      const { text, html } = written;
      expect(text.indexOf('Geler mon compte')).toBeGreaterThan(text.indexOf('Ce n’était pas vous'));
      expect(text.lastIndexOf('https://')).toBe(text.indexOf(gel));
      expect(html).toContain(`href="${gel}"`);
      expect(text).toContain(getEspace(id).reouverture.comment);
      expectFrench(written);
    }
  });

  it.each(secured)('$genre does without it', (kind) => {
    const { text, html } = write(kind, {}, null);
    expect(`${text}${html}`).not.toMatch(/Geler mon compte|Gelez/);
  });
});

const shut = ['compte-gele', 'compte-dormant', 'connexion-suspendue', 'compte-rouvert'] as const;
const find = (genre: string) => kinds.find((kind) => kind.genre === genre) ?? expect.fail(genre);

describe.each(espaceIds)('an account that is shut (%s)', (id) => {
  it.each(shut)('%s is set as French is', (genre) => {
    expect.hasAssertions();
    for (const statut of ['gele', 'dormant'])
      expectFrench(write(find(genre), { statut }, null, id));
  });

  it.each(shut.slice(0, 3))('%s says how it is opened again', (genre) => {
    expect(write(find(genre), {}, null, id).text).toContain(getEspace(id).reouverture.comment);
  });

  it.each([
    ['compte-gele', 'gele'],
    ['compte-dormant', 'dormant'],
    ['connexion-suspendue', 'gele'],
    ['connexion-suspendue', 'dormant'],
  ] as const)('%s names the security key where it reopens one that is %s', (genre, statut) => {
    const { text } = write(find(genre), { statut }, null, id);
    expect(text.includes('clé de sécurité')).toBe(mayReopen(id, statut, 'cle'));
    expect(text.includes('carte CPS')).toBe(mayReopen(id, statut, 'cps'));
    expect(text.includes('SMS')).toBe(mayReopen(id, statut, 'sms'));
  });
});

describe('a change of address', () => {
  it.each(['lien', 'titulaire', 'mot-de-passe', 'adresse-prise'])(
    'says why it is cancelled (%s)',
    (motif) => {
      const written = write(find('adresse-changement-annule'), { motif });
      expectFrench(written);
      expect(written.text).toContain('L’adresse de votre compte ne change pas.');
    },
  );

  it('says when it takes effect, and masks the new address', () => {
    const { text, html } = write(find('adresse-en-attente'), {});
    expect(text).toContain('lundi 23 novembre 2026 à 10\u00a0h\u00a005');
    expect(text).toContain('no***se@exemple.example');
    expect(`${text}${html}`).not.toContain('nouvelle.adresse');
    expect(text).toContain(sample.annulation);
  });

  it('gives the new address nothing to cancel it with', () => {
    expect(write(find('adresse-en-attente'), { annulation: null }, null).text).not.toContain(
      'https://',
    );
  });
});

describe('a delegation', () => {
  const told = [
    'invitation-delegation',
    'delegation-retiree',
    'delegation-renonciation',
    'mot-de-passe-delegue-change',
    'connexion-delegue-bloquee',
    'nouvel-appareil-delegue',
  ];

  it.each([...told, 'mot-de-passe-delegue'])('%s is set as French is', (genre) => {
    expect.hasAssertions();
    for (const id of espaceIds) expectFrench(write(find(genre), {}, null, id));
  });

  it('is proposed with all that decides, and nothing of the owner’s but their name', () => {
    const { text } = write(find('invitation-delegation'), {}, null, 'assurance-maladie');
    expect(text).toContain('Dr Anne-Sophie Lefèvre-Delacroix vous propose d’agir');
    expect(text).toContain('Services\u00a0: Paiements, Commandes d’imprimés');
    expect(text).toContain('Dernier jour\u00a0: 20 mai 2027');
    expect(text).toContain(sample.url);
    expect(text).toContain('Vous ne connaissez pas cette personne\u00a0? Ignorez ce message.');
    expect(text).not.toMatch(/Firefox|a@b/);
  });

  it.each([
    'delegation-proposee',
    'delegation-acceptee',
    'delegation-modifiee',
    'delegation-renonciation',
  ])('%s tells the owner by what they know a delegation that is not theirs', (genre) => {
    const email = 'nadia.benali@cabinet.example';
    const { subject, text } = write(find(genre), { email }, gel, 'assurance-maladie');
    expect(text).toContain('Nadia Benali');
    expect(text).toContain(`Son adresse\u00a0: ${email}`);
    expect(text).toContain('Services\u00a0: Paiements, Commandes d’imprimés');
    expect(text).toContain('Dernier jour\u00a0: 20 mai 2027');
    expect(subject).not.toMatch(/Nadia|@/);
    expect(write(find(genre), { delegue: '<b>Nadia' }).html).toContain('&lt;b&gt;Nadia');
  });
});

describe('a password changed', () => {
  it('names those who may still act in the account, and nobody where there are none', () => {
    const delegues = ['Nadia Benali', '<b>Zoé'];
    const { text, html } = write(find('mot-de-passe-change'), { delegues });
    expect(text).toContain('Vérifiez vos délégations\u00a0: elles continuent, pour Nadia Benali, ');
    expect(html).toContain('&lt;b&gt;Zoé');
    expectFrench(write(find('mot-de-passe-change'), { delegues: ['Nadia Benali'] }));
    expect(write(find('mot-de-passe-change'), {}).text).not.toContain('délégation');
  });
});
