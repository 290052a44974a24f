import { randomInt, randomUUID } from 'node:crypto';
import type { Context } from '@eps/domain';

export interface Person {
  readonly id: string;
  readonly rpps: string;
  /** `JJ/MM/AAAA`, as it is typed. */
  readonly dateNaissance: string;
  readonly mobile: string;
  readonly email: string;
}

export const PASSWORD = 'tilleul orage 7 barque lune';

/** A physician in the registre of `ordre`, without an account. */
export async function addPerson(ctx: Context): Promise<Person> {
  const id = randomUUID();
  const person = {
    id,
    rpps: newRpps(),
    dateNaissance: '17/06/1975',
    mobile: `+336${String(randomInt(1e8)).padStart(8, '0')}`,
    email: `medecin.${id.slice(0, 8)}@cabinet.example`,
  };
  const now = ctx.clock.now().toISOString();
  await ctx.db('professionnels').insert({
    id,
    espace: 'ordre',
    cle: person.rpps,
    rpps: person.rpps,
    nom: 'MARTIN',
    prenom: 'Jeanne',
    raison_sociale: '',
    civilite: 'MME',
    date_naissance: '1975-06-17',
    profession: '10',
    specialites: '[]',
    telephone_mobile: person.mobile,
    email: person.email,
    source_empreinte: id,
    cree_le: now,
    maj_le: now,
  });
  return person;
}

/** The same with an account, its address verified. */
export async function addAccount(ctx: Context, password = PASSWORD): Promise<Person> {
  const person = await addPerson(ctx);
  const now = ctx.clock.now().toISOString();
  await ctx.db('comptes').insert({
    id: randomUUID(),
    espace: 'ordre',
    professionnel_id: person.id,
    email: person.email,
    email_norme: person.email,
    email_verifie_le: now,
    mot_de_passe: await ctx.hasher.hash(password),
    mot_de_passe_change_le: now,
    statut: 'actif',
    cgu_version: '2026-11-01',
    cree_le: now,
    derniere_connexion_le: null,
  });
  return person;
}

/** 11 digits starting with 1, the last one the Luhn key. */
export function newRpps(): string {
  const body = `10${String(randomInt(1e8)).padStart(8, '0')}`;
  const sum = [...body]
    .reverse()
    .map(Number)
    .reduce((total, digit, index) => {
      const value = index % 2 === 0 ? digit * 2 : digit;
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
