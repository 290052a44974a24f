export * from './context.ts';
export * from './databases.ts';
