export { packageConfig as default } from '../../vitest.package.ts';
