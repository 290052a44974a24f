import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';
import { openFiles } from './open-files.ts';
import { sniffType } from './sniff-type.ts';

describe('the name of a file', () => {
  it.each([
    ['RIB 2026.pdf', 'RIB 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\rib.png', 'rib.png'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['a\u061cgpj.exe', 'agpj.exe'],
    ['\u0000\u0007', 'document'],
    ['...', 'document'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
  ])('%j → %s', (typed, shown) => {
    expect(displayName(typed)).toBe(shown);
  });

  it('stays readable, and keeps its extension', () => {
    expect(displayName(`${'a'.repeat(500)}.jpeg`)).toMatch(/^a+….jpeg$/);
    expect([...displayName('😀'.repeat(500))]).toHaveLength(120);
  });
});

describe('the content of a file', () => {
  it.each([
    ['%PDF-1.4\n', 'application/pdf'],
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
    ['PK\u0003\u0004', null],
    ['<html>', null],
    ['GIF89a', null],
    ['', null],
  ])('%j is %s', async (content, type) => {
    expect(await sniffType(Readable.from([Buffer.from(content, 'latin1')]))).toBe(type);
  });
});

it('tries again to open its place after it has failed', async () => {
  const files = openFiles('http://x');
  const first = files.store();
  await expect(first).rejects.toThrow('FILES_URL');
  expect(files.store()).not.toBe(first);
  await expect(files.store()).rejects.toThrow('FILES_URL');
});

it('knows its places, and no other', async () => {
  await expect(openFiles('http://x').store()).rejects.toThrow('FILES_URL');
  const s3 = await openFiles('s3://seau?endpoint=https://s3.example&region=fr').store();
  expect(s3.constructor.name).toBe('S3Store');
});
