import { runAdmin } from './cli/run-admin.ts';
import { terminal } from './cli/terminal.ts';

process.exitCode = await runAdmin(process.argv.slice(2), terminal);
