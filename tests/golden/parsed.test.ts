// The parser still says what the reviewed files say. After an intended change: `npm run golden`, and read the diff.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFolders, parseFolder } from './folders';
import { formatAnnotation } from './format';

describe('golden pages', () => {
  it.each(listFolders().map((folder) => [folder.name, folder] as const))('%s', (_, folder) => {
    const file = `${folder.path}parsed.json`;
    expect(existsSync(file), 'run `npm run golden`').toBe(true);
    expect(formatAnnotation(parseFolder(folder))).toBe(readFileSync(file, 'utf8'));
  });
});
