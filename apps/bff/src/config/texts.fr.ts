/** What the person who starts the portal reads; English too, for those who only read the logs. */
export const configTexts = {
  heading: 'La configuration ne permet pas de démarrer (the settings do not allow starting)\u00a0:',
  mode: 'attendu « demo » ou « production » (expected demo or production)',
  port: 'attendu un nombre de 0 à 65535 (expected a port number)',
  url: 'attendu une adresse http ou https complète (expected a full http or https URL)',
  urlPath: 'attendu une origine sans chemin (expected an origin without a path)',
  databaseUrl: 'attendu sqlite:CHEMIN ou postgres://… (expected sqlite:PATH or postgres://…)',
  redisUrl: 'attendu redis:// ou rediss:// (expected redis:// or rediss://)',
  filesUrl:
    'attendu file:CHEMIN ou s3://SEAU?endpoint=…&region=… (expected file:PATH or s3://BUCKET?endpoint=…&region=…)',
  smtpUrl: 'attendu smtp:// ou smtps:// (expected smtp:// or smtps://)',
  dataKey:
    'attendu au moins 32 octets en base64, par exemple « openssl rand -base64 32 » (expected at least 32 bytes in base64)',
  metricsToken: 'attendu au moins 24 caractères (expected at least 24 characters)',
  logLevel: 'attendu silent, error, warn ou info (expected silent, error, warn or info)',
  threads: 'attendu un nombre de 1 à 1024 (expected a number of threads)',
  captchaAnswer: 'attendu au plus 32 caractères (expected at most 32 characters)',
  onOff: 'attendu on ou off (expected on or off)',
  espaces: (known: readonly string[]) =>
    `attendu une liste parmi ${known.join(', ')} (expected a list of those)`,
  missing: 'manque (missing)',
  sessionSecret:
    'trop court ou trop simple\u00a0: au moins 32 caractères aléatoires, par exemple « openssl rand -base64 48 » (too short or too simple: at least 32 random characters)',
  knownSecret:
    'valeur d’exemple connue de tous\u00a0: générez la vôtre (a well-known example value: make your own)',
  sameSecrets: 'identique à SESSION_SECRET (same as SESSION_SECRET)',
  httpsOnly: 'doit commencer par https:// (must start with https://)',
  localhost: 'désigne cette machine (points to this machine)',
  inMemory: 'une base en mémoire ne garde rien (an in-memory database keeps nothing)',
  trustAll:
    '« true » laisserait chacun choisir son adresse\u00a0: donnez le nombre de relais ou leurs adresses (true would let anyone choose their address)',
  trustProxy:
    'attendu false, un nombre de relais (0 à 9) ou leurs adresses (expected false, a number of proxies or their addresses)',
  demoOnly: 'réservé au mode demo (demo mode only)',
  plainRemote:
    'sans TLS vers une autre machine\u00a0: utilisez une adresse chiffrée (no TLS to another machine)',
} as const;
