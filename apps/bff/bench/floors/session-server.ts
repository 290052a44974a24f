// What most portals of this stack do: express-session on connect-session-knex, and one row read by Knex.
import { ConnectSessionKnexStore } from 'connect-session-knex';
import express from 'express';
import session from 'express-session';
import knex from 'knex';

declare module 'express-session' {
  interface SessionData {
    compteId?: number;
  }
}

const db = knex({
  client: 'better-sqlite3',
  connection: { filename: process.env['FLOOR_DB'] ?? ':memory:' },
  useNullAsDefault: true,
});
await db.raw('pragma journal_mode = WAL');
await db.schema.dropTableIfExists('personnes');
await db.schema.createTable('personnes', (table) => {
  table.increments('id');
  table.text('email');
});
await db('personnes').insert({ id: 1, email: 'a@b.example' });

const app = express();
app.disable('x-powered-by');
app.use(
  session({
    secret: 'a secret of the benchmark',
    resave: false,
    saveUninitialized: false,
    // The library brings its own copy of the session types, one patch behind.
    store: new ConnectSessionKnexStore({
      knex: db,
      tableName: 'sessions',
      createTable: true,
    }) as unknown as session.Store,
  }),
);
app.post('/in', (request, response) => {
  request.session.compteId = 1;
  response.json({ fait: true });
});
app.get('/me', async (request, response) => {
  const row: unknown = await db('personnes')
    .where({ id: request.session.compteId ?? 0 })
    .first('email');
  response.json(row);
});
app.listen(Number(process.env['PORT']), '127.0.0.1');
