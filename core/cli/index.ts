// The command line: gives the process to the command, and its exit status to the process.
import type { CommandIo } from './io';
import { EXIT, readLanguage } from './io';
import { runCommand } from './run';

const io: CommandIo = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, language: readLanguage(process.env) };
// `xianbao … | head` closes our stdout: that is the reader's wish, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.input));

process.exitCode = await runCommand(process.argv.slice(2), io);
