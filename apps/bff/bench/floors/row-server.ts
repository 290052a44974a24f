// A bare handler on SQLite: node:http and two prepared statements, no session library.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const db = new Database(process.env['FLOOR_DB'] ?? ':memory:');
db.pragma('journal_mode = WAL');
db.exec('create table if not exists sessions (id integer primary key, compte integer)');
db.exec('create table if not exists comptes (id integer primary key, email text)');
db.exec(
  "insert or ignore into sessions values (1, 1); insert or ignore into comptes values (1, 'a@b.example')",
);
const session = db.prepare('select compte from sessions where id = ?');
const compte = db.prepare('select email from comptes where id = ?');

createServer((_, response) => {
  const found = session.get(1) as { compte: number };
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(compte.get(found.compte)));
}).listen(Number(process.env['PORT']), '127.0.0.1');
