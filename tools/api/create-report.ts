import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * What a built package exports, as Markdown: one chapter for each entry point.
 *
 * @param declarations the built declarations of each entry point, from the package's folder
 * @throws Error when the declarations are missing or do not compile
 */
export async function createReport(
  name: string,
  folder: string,
  declarations: Record<string, string>,
): Promise<string> {
  const chapters = Object.entries(declarations).map(
    ([entry, file]) => `## ${entry}\n\n\`\`\`ts\n${extract(folder, resolve(folder, file))}\n\`\`\``,
  );
  const page = [
    `# What ${name} exports`,
    'Written by `npm run api`: a change here is a change for everybody who uses the package.',
    ...chapters,
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}

/** API Extractor takes one entry point at a time, and writes into a folder. */
function extract(folder: string, declarations: string): string {
  const reportFolder = mkdtempSync(join(tmpdir(), 'widget-api-'));
  const problems: string[] = [];
  try {
    const configObject: IConfigFile = {
      projectFolder: folder,
      mainEntryPointFilePath: declarations,
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.build.json') },
      apiReport: {
        enabled: true,
        reportFileName: 'report',
        reportFolder,
        reportTempFolder: reportFolder,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: { compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } } },
    };
    Extractor.invoke(
      ExtractorConfig.prepare({
        configObject,
        configObjectFullPath: undefined,
        packageJsonFullPath: join(folder, 'package.json'),
      }),
      {
        localBuild: true,
        messageCallback(message) {
          message.handled = true;
          if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
        },
      },
    );
    if (problems.length) throw new Error(`${declarations} cannot be read: ${problems.join(' ')}`);
    const [, code = ''] =
      /```ts\n([^]*?)\n```/.exec(readFileSync(join(reportFolder, 'report.api.md'), 'utf8')) ?? [];
    return code.replace('// (No @packageDocumentation comment for this package)', '').trim();
  } finally {
    rmSync(reportFolder, { recursive: true });
  }
}
