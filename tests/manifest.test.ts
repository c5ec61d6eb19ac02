import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.22/';

const manifest = readJson('manifest.json');
const dutchFile: string = manifest.localizationInfo.additionalLanguages[0].file;
const dutch = readJson(dutchFile);

function readJson(path: string) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8'));
}

/** What the schema objects to; Microsoft's schemas use expressions that Unicode mode refuses. */
function faultsOf(document: object, schema: string): unknown {
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson(`${SCHEMAS}${schema}`));
  return validate(document) ? [] : validate.errors;
}

/** Width and height as a PNG file states them, and nothing for another kind of file. */
function sizeOf(path: string): readonly number[] {
  const bytes = readFileSync(fileURLToPath(new URL(path, ROOT)));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [];
}

/** The names under which Teams looks for translations of what people read. */
function translatableKeys(): readonly string[] {
  const commands = manifest.bots[0].commandLists.flatMap(
    ({ commands }: { commands: object[] }, list: number) =>
      commands.flatMap((_, command) =>
        ['title', 'description'].map(
          (field) => `bots[0].commandLists[${list}].commands[${command}].${field}`,
        ),
      ),
  );
  return ['name.short', 'name.full', 'description.short', 'description.full', ...commands];
}

describe('the Teams manifest', () => {
  it('keeps to Microsoft’s schema', () => {
    expect(faultsOf(manifest, 'MicrosoftTeams.schema.json')).toEqual([]);
  });

  it('keeps to Microsoft’s schema in Dutch', () => {
    expect(faultsOf(dutch, 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
  });

  it('is checked by a schema that objects', () => {
    expect(faultsOf({ ...manifest, bots: [{}] }, 'MicrosoftTeams.schema.json')).not.toEqual([]);
    expect(
      faultsOf({ 'name.short': 'n'.repeat(31) }, 'MicrosoftTeams.Localization.schema.json'),
    ).not.toEqual([]);
  });

  it('says in Dutch all that it says in English', () => {
    expect(Object.keys(dutch)).toEqual(['$schema', ...translatableKeys()]);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(readJson('package.json').version);
  });

  it('has icons of the sizes that Teams asks for', () => {
    expect([sizeOf(manifest.icons.color), sizeOf(manifest.icons.outline)]).toEqual([
      [192, 192],
      [32, 32],
    ]);
  });

  it('names no bot yet', () => {
    expect(manifest.bots[0].botId).toBe('00000000-0000-0000-0000-000000000000');
  });
});
