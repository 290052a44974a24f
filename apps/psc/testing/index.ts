export { createBrowser, type Browser, type Landing } from './browser.ts';
