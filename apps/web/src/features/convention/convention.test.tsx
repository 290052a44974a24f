import {
  downloadConvention,
  followConvention,
  generateConvention,
  getConvention,
  openDepot,
  removePiece,
  saveConventionDraft,
  searchAddress,
  submitDepot,
  type ConventionView,
} from '@eps/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentPath, renderApp } from '../../app/testing/render-app.tsx';
import { signedOut } from '../../app/testing/signed-out.ts';
import { forgetToken, takeTokenFromAddress } from '../../lib/link-token.ts';
import { answer, contractServer, Refused } from '../../testing/contract-server.ts';

const closed: ConventionView = {
  maintenant: '2026-11-21T10:00:00.000Z',
  etape: 'fermee',
  numero: null,
  expireLe: null,
  brouillon: null,
  brouillonPerime: false,
  email: null,
  pieces: [],
  octetsLibres: 10_000_000,
  suivi: null,
};
const open: ConventionView = {
  ...closed,
  etape: 'formulaire',
  numero: '380990044',
  brouillon: { finess: '380990044' },
};
const generated: ConventionView = {
  ...open,
  etape: 'generee',
  email: 'contact@cabinet.example',
};
const pieces: ConventionView['pieces'] = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    nom: 'signee.pdf',
    justificatif: 'convention',
    octets: 1_800_000,
    recus: 1_800_000,
    etat: 'recue',
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    nom: 'rib.png',
    justificatif: 'rib',
    octets: 1_400_000,
    recus: 700_000,
    etat: 'en-cours',
  },
];

let view = closed;
let drafts: Record<string, string | undefined>[] = [];
let sent: string[] = [];
const server = contractServer(
  ...signedOut,
  answer(getConvention, () => view),
  answer(saveConventionDraft, ({ body }) => {
    drafts.push(body.valeurs);
    return { expireLe: '2026-11-21T10:30:00.000Z' };
  }),
  answer(generateConvention, ({ body }) => {
    sent.push(body.raisonSociale);
    view = generated;
    return generated;
  }),
  answer(searchAddress, () => {
    throw new Refused('adresses-indisponibles');
  }),
  answer(removePiece, ({ params }) => {
    view = { ...view, pieces: view.pieces.filter(({ id }) => id !== params.id) };
    return view;
  }),
  answer(submitDepot, () => {
    view = { ...generated, etape: 'deposee', suivi: 'K7PX-3M9T', pieces };
    return view;
  }),
);

beforeEach(() => {
  view = closed;
  drafts = [];
  sent = [];
  forgetToken();
});

const group = (name: string) => screen.findByRole('group', { name });

describe('the form', () => {
  test('belongs to who began with their number', async () => {
    renderApp('/tiers/convention');
    const begin = await screen.findByRole('link', { name: 'Commencer une demande' });
    expect(begin.getAttribute('href')).toBe('/tiers/premiere-connexion');
  });

  test('exists in no espace that has no conventions', async () => {
    renderApp('/ordre/convention');
    expect(await screen.findByText('Cette page n’existe pas')).toBeTruthy();
  });

  test('names what is to be corrected, keeps what was typed, then generates', async () => {
    view = open;
    renderApp('/tiers/convention');
    const user = userEvent.setup();
    const first = within(await group('PROFESSIONNEL DE SANTE / ETABLISSEMENT'));
    expect(first.getByLabelText<HTMLInputElement>('N° FINESS*').value).toMatch(/38.099.004.4/);
    await user.type(first.getByLabelText('Raison sociale*'), 'Cabinet');
    await user.type(first.getByLabelText('N° de téléphone*'), '12');
    await user.click(screen.getByRole('button', { name: /^Générer la convention/ }));
    expect(await screen.findByText(/informations sont à corriger/)).toBeTruthy();
    expect(screen.getByText(/^Service informatique, raison sociale/)).toBeTruthy();
    expect(sent).toEqual([]);
    await waitFor(() => expect(drafts.at(-1)).toMatchObject({ raisonSociale: 'Cabinet' }));

    await user.type(first.getByLabelText('Adresse*'), '4 rue de la Fiction');
    await user.type(first.getByLabelText('Code postal*'), '38000');
    await user.type(first.getByLabelText('Ville*'), 'Grenoble');
    const telephone = first.getByLabelText('N° de téléphone*');
    await user.clear(telephone);
    await user.type(telephone, '04 76 00 12 34');
    await user.type(first.getByLabelText('Email*'), 'contact@cabinet.example');
    await user.type(first.getByLabelText('Nom du signataire de la convention*'), 'M. Noisetier');
    const second = within(await group('SERVICE INFORMATIQUE'));
    await user.type(second.getByLabelText('Raison sociale*'), 'Logi-Santé');
    await user.type(second.getByLabelText('N° de téléphone*'), '0142586321');
    await user.click(screen.getByRole('radio', { name: /^CONCENTRATEUR/ }));
    await user.click(screen.getByRole('button', { name: /^Générer la convention/ }));
    expect(await screen.findByText('Saisissez le nom de votre concentrateur.')).toBeTruthy();
    await user.type(screen.getByLabelText('Nom du concentrateur*'), 'Étoile');
    await user.click(screen.getByRole('button', { name: /^Générer la convention/ }));
    expect(await screen.findByRole('button', { name: /^Télécharger/ })).toBeTruthy();
    expect(screen.getByText('contact@cabinet.example')).toBeTruthy();
    expect(sent).toEqual(['Cabinet']);
  });

  test('works without the address search, and says so', async () => {
    view = open;
    renderApp('/tiers/convention');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'trouver mon adresse' }));
    await user.type(screen.getByLabelText('Adresse à chercher'), '8 bd du port{Enter}');
    expect(await screen.findByText(/Saisissez votre adresse vous-même/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('shows again what was typed, and tells once what was dropped', async () => {
    view = { ...open, brouillon: null, brouillonPerime: true };
    renderApp('/tiers/convention');
    expect(await screen.findByText('Votre saisie a été effacée')).toBeTruthy();
  });
});

describe('the document', () => {
  test('says why it cannot be downloaded', async () => {
    view = generated;
    server.use(
      answer(downloadConvention, () => {
        throw new Refused('convention-fermee');
      }),
    );
    renderApp('/tiers/convention');
    await userEvent.click(await screen.findByRole('button', { name: /^Télécharger/ }));
    expect(await screen.findByText('Demande de convention fermée')).toBeTruthy();
  });

  test('may be corrected', async () => {
    view = { ...generated, brouillon: { finess: '380990044', ville: 'Grenoble' } };
    renderApp('/tiers/convention');
    await userEvent.click(await screen.findByRole('button', { name: 'Corriger le formulaire' }));
    expect(screen.getByLabelText<HTMLInputElement>('Ville*').value).toBe('Grenoble');
  });
});

describe('the deposit', () => {
  test('a link that is over with its code leads to a new request', async () => {
    server.use(
      answer(openDepot, () => {
        throw new Refused('code-confidentiel-perime');
      }),
    );
    window.history.replaceState(null, '', '/tiers/convention/depot?jeton=secret');
    takeTokenFromAddress();
    renderApp('/tiers/convention/depot');
    await userEvent.click(await screen.findByRole('button', { name: /^Ouvrir le dépôt/ }));
    const again = await screen.findByRole('link', { name: 'Commencer une demande' });
    expect(again.getAttribute('href')).toBe('/tiers/premiere-connexion');
    forgetToken();
  });

  test('is opened by one click on the page of the link, which hides its token', async () => {
    const opened: string[] = [];
    server.use(
      answer(openDepot, ({ body }) => {
        opened.push(body.jeton);
        view = generated;
        return generated;
      }),
    );
    window.history.replaceState(null, '', '/tiers/convention/depot?jeton=secret');
    takeTokenFromAddress();
    renderApp('/tiers/convention/depot');
    expect(window.location.search).toBe('');
    const button = await screen.findByRole('button', { name: /^Ouvrir le dépôt/ });
    expect(opened).toEqual([]);
    await userEvent.click(button);
    expect(await screen.findByRole('button', { name: 'AJOUTER' })).toBeTruthy();
    expect(opened).toEqual(['secret']);
  });

  test('comes after the document', async () => {
    view = open;
    renderApp('/tiers/convention/depot');
    await waitFor(() => expect(currentPath()).toBe('/tiers/convention'));
  });

  test('names what is missing, lets a file be removed, then gives a number', async () => {
    view = { ...generated, pieces, octetsLibres: 6_800_000 };
    renderApp('/tiers/convention/depot');
    const user = userEvent.setup();
    expect(await screen.findByText('3,2 Mo sur 10 Mo', { exact: false })).toBeTruthy();
    expect(screen.getByText(/envoi interrompu à 700 ko/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^ENVOYER/ }));
    expect(await screen.findByText('Ajoutez un RIB.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retirer rib.png' }));
    await waitFor(() => expect(screen.queryByText('rib.png')).toBeNull());
  });

  test('refuses at once what is too large or empty', async () => {
    view = { ...generated, octetsLibres: 10 };
    renderApp('/tiers/convention/depot');
    await screen.findByRole('button', { name: 'AJOUTER' });
    const input = screen.getByLabelText<HTMLInputElement>('Fichier à ajouter');
    const user = userEvent.setup({ applyAccept: false });
    await user.upload(input, [
      new File(['x'.repeat(11)], 'gros.pdf', { type: 'application/pdf' }),
      new File([], 'vide.pdf', { type: 'application/pdf' }),
    ]);
    expect(await screen.findByText(/dépasse ce qui reste/)).toBeTruthy();
    expect(screen.getByText('Ce fichier est vide.')).toBeTruthy();
  });

  test('deposited, shows its number', async () => {
    const whole = pieces.map((piece) => ({ ...piece, etat: 'recue' as const }));
    view = { ...generated, pieces: whole };
    renderApp('/tiers/convention/depot');
    await userEvent.click(await screen.findByRole('button', { name: /^ENVOYER/ }));
    const title = 'Votre demande a bien été prise en compte.';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByText('K7PX-3M9T')).toBeTruthy();
  });
});

test('a request is followed by the number and the link of the mail', async () => {
  server.use(
    answer(followConvention, ({ body }) => ({
      numero: body.numero,
      etat: 'refusee' as const,
      deposeeLe: '2026-11-18T10:00:00.000Z',
      decideeLe: '2026-11-20T10:00:00.000Z',
      motif: 'RIB illisible',
      pieces: [{ nom: 'rib.png', justificatif: 'rib' as const }],
    })),
  );
  window.history.replaceState(null, '', '/tiers/convention/suivi?jeton=secret&numero=K7PX-3M9T');
  takeTokenFromAddress();
  renderApp('/tiers/convention/suivi');
  const field = await screen.findByLabelText<HTMLInputElement>('Numéro de suivi');
  expect(field.value).toBe('K7PX-3M9T');
  await userEvent.click(screen.getByRole('button', { name: /^Suivre ma demande/ }));
  expect(await screen.findByText(/RIB illisible/)).toBeTruthy();
  expect(screen.getByText('refusée')).toBeTruthy();
});
