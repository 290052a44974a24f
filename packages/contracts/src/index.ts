export * from './evenements.ts';
export * from './fields/convention.ts';
export { conventionSections, conventionTexts } from './fields/convention.texts.fr.ts';
export { nouvelAvis, type NouvelAvis } from './fields/avis.ts';
export { fieldTexts } from './fields/texts.fr.ts';
export { isoDay } from './fields/identite.ts';
export {
  CODE_CONFIDENTIEL_ALPHABET,
  CODE_CONFIDENTIEL_LENGTH,
  codeConfidentiel,
} from './fields/tiers.ts';
export { describeProblem, problemDocument } from './problem-document.ts';
export type { ProblemDocument } from './problem-document.ts';
export { commonProblemCodes, isProblemCode, problems } from './problems/index.ts';
export type { ProblemCode } from './problems/index.ts';
export type { ProblemParams } from './problems/problem.ts';
export { defineFileRoute, defineRoute, fileAnswer, isFileRoute } from './route.ts';
export type {
  BodyInputOf,
  BodyOf,
  FileAnswer,
  FileRoute,
  MediaType,
  ParamsOf,
  QueryOf,
  ResponseOf,
  Route,
} from './route.ts';
export * from './routes/avis.ts';
export * from './routes/captcha.ts';
export * from './routes/compte.ts';
export * from './routes/convention.ts';
export * from './routes/cps.ts';
export * from './routes/creation.ts';
export * from './routes/delegations.ts';
export * from './routes/delegues.ts';
export * from './routes/evenements.ts';
export * from './routes/informations.ts';
export * from './routes/inscription.ts';
export { allRoutes } from './routes/index.ts';
export * from './routes/liens.ts';
export * from './routes/parcours.ts';
export * from './routes/portail.ts';
export * from './routes/premiers-pas.ts';
export * from './routes/securite.ts';
export * from './routes/session.ts';
